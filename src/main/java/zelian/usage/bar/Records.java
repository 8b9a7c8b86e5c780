package zelian.usage.bar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is on record on a day about persons and units: influence periods, decisions, open cases, final grades. Four
 * statements, however many are asked about.
 */
@Repository
public class Records {

    private final JdbcClient db;

    Records(JdbcClient db) {
        this.db = db;
    }

    private record Period(
            UUID person, String form, @Nullable LocalDate until) {}

    private record Decision(UUID who, String forms, LocalDate signedOn) {}

    private record Open(UUID who, String number) {}

    private record Graded(UUID unit, @Nullable String grade) {}

    /** By person. */
    public Map<UUID, Background> ofPersons(Collection<UUID> persons, LocalDate day) {
        var periods = db.sql("""
                        select p.person, p.form, case when p.since <= :day then p.until end as until
                        from   accountability.pub_period p
                        where  p.person = any (:persons) and p.effective_on <= :day
                          and  (p.until is null or p.until >= :day)
                        order by p.until
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .param("day", day)
                .query(Period.class)
                .list();
        var decisions = decisions("d.holder", false, persons, day);
        var open = open("c.holder", false, persons, day);
        var found = new HashMap<UUID, Background>();
        for (var person : persons) {
            found.put(
                    person,
                    new Background(
                            periods.stream()
                                    .filter(period -> period.person().equals(person))
                                    .map(period -> new Background.Running(period.form(), period.until()))
                                    .toList(),
                            signed(decisions, person),
                            numbers(open, person),
                            null));
        }
        return found;
    }

    /** By unit. */
    public Map<UUID, Background> ofUnits(Collection<UUID> units, LocalDate day) {
        var decisions = decisions("d.unit", true, units, day);
        var open = open("c.unit", true, units, day);
        var grades = db.sql("""
                        select distinct on (r.unit) r.unit, r.grade
                        from   assessment.pub_result r
                        where  r.unit = any (:units) and r.final_on <= :day
                        order by r.unit, r.final_on desc, r.id desc
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("day", day)
                .query(Graded.class)
                .list();
        var found = new HashMap<UUID, Background>();
        for (var unit : units) {
            found.put(
                    unit,
                    new Background(
                            List.of(),
                            signed(decisions, unit),
                            numbers(open, unit),
                            grades.stream()
                                    .filter(graded -> graded.unit().equals(unit))
                                    .map(Graded::grade)
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(null)));
        }
        return found;
    }

    private List<Decision> decisions(String who, boolean onUnit, Collection<UUID> asked, LocalDate day) {
        return db.sql("select " + who + " as who, d.forms, d.signed_on from accountability.pub_decision d where " + who
                        + " = any (:asked) and d.on_unit = :onUnit and d.signed_on <= :day and d.voided_on is null")
                .param("asked", asked.toArray(UUID[]::new))
                .param("onUnit", onUnit)
                .param("day", day)
                .query(Decision.class)
                .list();
    }

    private List<Open> open(String who, boolean onUnit, Collection<UUID> asked, LocalDate day) {
        return db.sql("select " + who + " as who, c.number from accountability.pub_open_case c where " + who
                        + " = any (:asked) and c.on_unit = :onUnit and c.since <= :day"
                        + " and (c.until is null or c.until > :day) order by c.number")
                .param("asked", asked.toArray(UUID[]::new))
                .param("onUnit", onUnit)
                .param("day", day)
                .query(Open.class)
                .list();
    }

    private static List<Background.Signed> signed(List<Decision> decisions, UUID who) {
        var signed = new ArrayList<Background.Signed>();
        decisions.stream()
                .filter(decision -> decision.who().equals(who))
                .forEach(decision -> Arrays.stream(decision.forms().split(","))
                        .forEach(form -> signed.add(new Background.Signed(form, decision.signedOn()))));
        return List.copyOf(signed);
    }

    private static List<String> numbers(List<Open> open, UUID who) {
        return open.stream()
                .filter(one -> one.who().equals(who))
                .map(Open::number)
                .toList();
    }
}
