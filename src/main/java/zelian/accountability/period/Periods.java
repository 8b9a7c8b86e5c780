package zelian.accountability.period;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;
import zelian.accountability.rule.Influence;
import zelian.common.Ids;
import zelian.regulation.Rules;

/** All influence periods (影响期): the day of effect and the first day counted are kept apart. */
@Repository
public class Periods {

    private static final String SELECT = "select * from accountability.period where annulled_on is null and ";

    private final JdbcClient db;
    private final Rules rules;

    Periods(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    /** Begins what a decision leads to; a unit has none. */
    public void begin(Viewer by, CaseHead head, List<Form> forms, @Nullable Integer probation) {
        if (head.target().onUnit()) {
            return;
        }
        for (var form : forms) {
            var clock = form.clock();
            if (clock != null) {
                begin(head, form, clock, probation, by.day());
            }
        }
    }

    private void begin(CaseHead head, Form form, String clock, @Nullable Integer probation, LocalDate day) {
        var months = rules.on(day).months(clock);
        var source = "，" + months.source().inWords();
        if (form == Form.PROBATION) {
            add(head, form, day, null, null, "留党察看 " + probation + " 个月，恢复党员权利之日起算 " + months.value() + " 个月" + source);
            return;
        }
        var person = head.target().holder().person();
        var span = spanOf(form, person, day, months.value());
        add(head, form, day, span.since(), span.until(), span.arithmetic() + source);
    }

    private Influence.Span spanOf(Form form, PersonId person, LocalDate day, int months) {
        var running = of(person).stream()
                .filter(period -> period.party() && period.runningOn(day))
                .map(InfluencePeriod::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return form.group() == FormGroup.DISCIPLINARY && running.isPresent()
                ? Influence.added(day, months, running.get())
                : Influence.alone(day, months);
    }

    void add(
            CaseHead head,
            Form form,
            LocalDate effective,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String arithmetic) {
        db.sql("""
                insert into accountability.period (id, of_case, person, form, effective_on, since, until, arithmetic)
                values (:id, :case, :person, :form, :effective, :since, :until, :arithmetic)
                """)
                .param("id", Ids.next())
                .param("case", head.id().value())
                .param("person", head.target().holder().person().value())
                .param("form", form.name())
                .param("effective", effective)
                .param("since", since, Types.DATE)
                .param("until", until, Types.DATE)
                .param("arithmetic", arithmetic)
                .update();
    }

    /** Rights were restored on that day: the period after 留党察看 begins. */
    void restore(UUID id, LocalDate since, LocalDate until) {
        db.sql("update accountability.period set since = :since, until = :until where id = :id and since is null")
                .param("since", since)
                .param("until", until)
                .param("id", id)
                .update();
    }

    void lift(UUID id, LocalDate day) {
        db.sql("update accountability.period set lifted_on = :day where id = :id and lifted_on is null")
                .param("day", day)
                .param("id", id)
                .update();
    }

    /** The decision stands no more, and so do they. */
    public void annul(CaseId id, LocalDate day) {
        db.sql("update accountability.period set annulled_on = :day where of_case = :case and annulled_on is null")
                .param("day", day)
                .param("case", id.value())
                .update();
    }

    /** A heavier one is carried out instead. */
    void annulOne(UUID id, LocalDate day) {
        db.sql("update accountability.period set annulled_on = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    public List<InfluencePeriod> of(CaseId id) {
        return db.sql(SELECT + "of_case = :case order by id")
                .param("case", id.value())
                .query(InfluencePeriod.class)
                .list();
    }

    List<InfluencePeriod> of(PersonId person) {
        return db.sql(SELECT + "person = :person order by id")
                .param("person", person.value())
                .query(InfluencePeriod.class)
                .list();
    }

    /** Not lifted, and over by that day or before it. */
    List<InfluencePeriod> endingBy(LocalDate day) {
        return db.sql(SELECT + "lifted_on is null and until <= :day order by until, id")
                .param("day", day)
                .query(InfluencePeriod.class)
                .list();
    }
}
