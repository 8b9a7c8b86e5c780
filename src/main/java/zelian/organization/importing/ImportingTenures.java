package zelian.organization.importing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.organization.HolderChanged;
import zelian.organization.PersonAdded;
import zelian.organization.importing.TenurePlan.Begun;
import zelian.organization.importing.TenurePlan.Differing;

/**
 * Takes a file of people and their posts in: all of it or nothing. The same file again changes nothing. Where the
 * file says that a post passed to another, open matters follow, as if it had been entered here.
 */
@Service
class ImportingTenures {

    private final JdbcClient jdbc;
    private final KnownTenures known;
    private final ImportingUnits units;
    private final ApplicationEventPublisher events;

    ImportingTenures(JdbcClient jdbc, KnownTenures known, ImportingUnits units, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.known = known;
        this.units = units;
        this.events = events;
    }

    /** {@code columns} are those the file has; what it lacks is left as it is known. */
    TenurePlan plan(List<TenureLine> lines, Set<String> columns, LocalDate day) {
        return new TenureRules(units.known(), known.names(), known.all(day), day, columns).plan(lines);
    }

    /**
     * Does what the plan says; other 分管 and 归口 hold from the viewer's day on.
     *
     * @throws Rejected {@code organization.import-has-errors} if the file has errors
     */
    @Transactional
    public TenurePlan take(Viewer by, List<TenureLine> lines, Set<String> columns) {
        var before = known.all(by.day());
        var plan = plan(lines, columns, by.day());
        if (!plan.admissible()) {
            throw Rejected.because(
                    "organization.import-has-errors",
                    plan.of(Remark.Level.ERROR).count());
        }
        if (plan.changesNothing()) {
            return plan;
        }
        var codes = new HashMap<String, UUID>();
        units.known().values().forEach(unit -> codes.put(unit.code(), unit.id().value()));
        addPeople(by, plan, codes);
        var posts = addPosts(plan.begun(), codes);
        plan.differing().forEach(differing -> change(by.day(), differing, codes));
        var added = addTenures(plan.begun(), posts);
        addCharges("charge", added, codes);
        addCharges("care", added, codes);
        events.publishEvent(new Deed(
                by,
                "organization.people-imported",
                "unit",
                codes.values().iterator().next(),
                null,
                "导入人员任职：新增人员 " + plan.people().size() + " 人、任职 " + plan.begun().size() + " 条，变更 "
                        + plan.differing().size() + " 条，未变 " + plan.unchanged() + " 条"));
        tellOfSuccessions(by, plan, before, added, codes);
        return plan;
    }

    private void addPeople(Viewer by, TenurePlan plan, Map<String, UUID> codes) {
        if (plan.people().isEmpty()) {
            return;
        }
        var ids = plan.people().stream().map(person -> Ids.next()).toArray(UUID[]::new);
        jdbc.sql("""
                insert into organization.person (id, staff_no, name, grade)
                select * from unnest(:ids::uuid[], :numbers::text[], :names::text[], :grades::text[])""")
                .param("ids", ids)
                .param(
                        "numbers",
                        plan.people().stream().map(TenurePlan.Newcomer::staffNo).toArray(String[]::new))
                .param(
                        "names",
                        plan.people().stream().map(TenurePlan.Newcomer::name).toArray(String[]::new))
                .param(
                        "grades",
                        plan.people().stream().map(TenurePlan.Newcomer::grade).toArray(String[]::new))
                .update();
        for (var i = 0; i < ids.length; i++) {
            var person = plan.people().get(i);
            events.publishEvent(new PersonAdded(
                    by, new PersonId(ids[i]), person.staffNo(), person.name(), unit(codes, person.unit())));
        }
    }

    private Map<String, UUID> addPosts(List<Begun> begun, Map<String, UUID> codes) {
        var posts = new HashMap<String, UUID>();
        var orders = new HashMap<String, Integer>();
        jdbc.sql("""
                select u.code, p.title, p.id, p.sort from organization.post p join organization.unit u on u.id = p.unit""").query(row -> {
            posts.put(row.getString("code") + " " + row.getString("title"), row.getObject("id", UUID.class));
            orders.merge(row.getString("code"), row.getInt("sort") + 1, Math::max);
        });
        for (var tenure : begun) {
            var key = tenure.unit() + " " + tenure.title();
            if (posts.containsKey(key)) {
                continue;
            }
            var title = new PostTitle(tenure.title());
            var id = Ids.next();
            posts.put(key, id);
            jdbc.sql("""
                    insert into organization.post (id, unit, title, principal, single, sort)
                    values (:id, :unit, :title, :principal, :single, :sort)""")
                    .param("id", id)
                    .param("unit", codes.get(tenure.unit()))
                    .param("title", tenure.title())
                    .param("principal", title.principal())
                    .param("single", title.single())
                    .param("sort", orders.merge(tenure.unit(), 1, Integer::sum) - 1)
                    .update();
        }
        return posts;
    }

    /** A tenure now in the database. */
    private record Added(UUID id, UUID post, UUID person, Begun tenure) {}

    private List<Added> addTenures(List<Begun> begun, Map<String, UUID> posts) {
        if (begun.isEmpty()) {
            return List.of();
        }
        var people = new HashMap<String, UUID>();
        jdbc.sql("select staff_no, id from organization.person").query(row -> {
            people.put(row.getString("staff_no"), row.getObject("id", UUID.class));
        });
        var added = new ArrayList<Added>();
        for (var tenure : begun) {
            added.add(new Added(
                    Ids.next(),
                    Objects.requireNonNull(posts.get(tenure.unit() + " " + tenure.title())),
                    Objects.requireNonNull(people.get(tenure.staffNo())),
                    tenure));
        }
        jdbc.sql("""
                insert into organization.tenure (id, post, person, since, until, grade)
                select * from unnest(:ids::uuid[], :posts::uuid[], :people::uuid[], :since::date[], :until::date[],
                    :grades::text[])""")
                .param("ids", added.stream().map(Added::id).toArray(UUID[]::new))
                .param("posts", added.stream().map(Added::post).toArray(UUID[]::new))
                .param("people", added.stream().map(Added::person).toArray(UUID[]::new))
                .param(
                        "since",
                        added.stream()
                                .map(each -> Date.valueOf(each.tenure().period().since()))
                                .toArray(Date[]::new))
                .param(
                        "until",
                        added.stream()
                                .map(each -> date(each.tenure().period().until()))
                                .toArray(Date[]::new))
                .param(
                        "grades",
                        added.stream().map(each -> each.tenure().grade()).toArray(String[]::new))
                .update();
        // Whoever follows in a post for one, the day after, succeeds the one before.
        jdbc.sql("""
                update organization.tenure t set succeeds = before.id
                from organization.tenure before, organization.post p
                where t.id = any (:ids) and p.id = t.post and p.single and before.post = t.post
                    and before.until = t.since - 1""")
                .param("ids", added.stream().map(Added::id).toArray(UUID[]::new))
                .update();
        return added;
    }

    private void addCharges(String table, List<Added> added, Map<String, UUID> codes) {
        var tenures = new ArrayList<UUID>();
        var chosen = new ArrayList<@Nullable UUID>();
        for (var each : added) {
            for (var code : table.equals("charge")
                    ? each.tenure().charge()
                    : each.tenure().care()) {
                tenures.add(each.id());
                chosen.add(codes.get(code));
            }
        }
        if (tenures.isEmpty()) {
            return;
        }
        jdbc.sql("insert into organization." + table + """
                 (tenure, unit, since, until)
                select t.id, c.unit, t.since, t.until
                from unnest(:tenures::uuid[], :units::uuid[]) as c (tenure, unit)
                join organization.tenure t on t.id = c.tenure""")
                .param("tenures", tenures.toArray(UUID[]::new))
                .param("units", chosen.toArray(UUID[]::new))
                .update();
    }

    private void begin(String table, UUID tenure, @Nullable UUID unit, LocalDate since, @Nullable LocalDate until) {
        jdbc.sql("insert into organization." + table
                        + " (tenure, unit, since, until) values (:tenure, :unit, :since, :until)")
                .param("tenure", tenure)
                .param("unit", unit)
                .param("since", since)
                .param("until", until)
                .update();
    }

    private void change(LocalDate day, Differing differing, Map<String, UUID> codes) {
        var id = differing.tenure().value();
        jdbc.sql("""
                update organization.tenure
                set until = coalesce(:until, until), grade = coalesce(:grade, grade), version = version + 1
                where id = :id""")
                .param("id", id)
                .param("until", differing.until())
                .param("grade", differing.grade())
                .update();
        if (differing.until() != null) {
            for (var table : List.of("charge", "care")) {
                jdbc.sql(
                                "update organization." + table
                                        + " set until = :until where tenure = :id and since <= :until and coalesce(until, 'infinity') > :until")
                        .param("id", id)
                        .param("until", differing.until())
                        .update();
            }
        }
        if (differing.charge() != null) {
            changeUnits("charge", id, differing.charge(), day, codes);
        }
        if (differing.care() != null) {
            changeUnits("care", id, differing.care(), day, codes);
        }
    }

    private void changeUnits(String table, UUID tenure, Set<String> wanted, LocalDate day, Map<String, UUID> codes) {
        var units = new HashSet<UUID>();
        wanted.forEach(code -> units.add(Objects.requireNonNull(codes.get(code))));
        var had = jdbc.sql("select unit from organization." + table
                        + " where tenure = :tenure and :day between since and coalesce(until, 'infinity')")
                .param("tenure", tenure)
                .param("day", day)
                .query(UUID.class)
                .set();
        for (var unit : had) {
            if (!units.contains(unit)) {
                jdbc.sql("delete from organization." + table
                                + " where tenure = :tenure and unit = :unit and since >= :day")
                        .param("tenure", tenure)
                        .param("unit", unit)
                        .param("day", day)
                        .update();
                jdbc.sql(
                                "update organization." + table
                                        + " set until = :last where tenure = :tenure and unit = :unit and coalesce(until, 'infinity') > :last")
                        .param("tenure", tenure)
                        .param("unit", unit)
                        .param("last", day.minusDays(1))
                        .update();
            }
        }
        var span = jdbc.sql("select since, until from organization.tenure where id = :id")
                .param("id", tenure)
                .query((row, number) -> new LocalDate[] {
                    row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)
                })
                .single();
        // Nothing was known before: then it held from the first day. Otherwise it changes today.
        var since = had.isEmpty() || day.isBefore(span[0]) ? span[0] : day;
        for (var unit : units) {
            if (!had.contains(unit) && (span[1] == null || !span[1].isBefore(since))) {
                begin(table, tenure, unit, since, span[1]);
            }
        }
    }

    /** Tells of every post for one that passed on between what was known and what the file says. */
    private void tellOfSuccessions(
            Viewer by, TenurePlan plan, List<KnownTenure> before, List<Added> added, Map<String, UUID> codes) {
        var ended = new LinkedHashMap<TenureId, LocalDate>();
        plan.differing().forEach(differing -> {
            if (differing.until() != null && differing.until().isBefore(by.day())) {
                ended.put(differing.tenure(), differing.until());
            }
        });
        for (var was : before) {
            if (!was.single()) {
                continue;
            }
            var last = ended.getOrDefault(was.id(), was.period().until());
            var successor = added.stream()
                    .filter(each -> each.post().equals(was.post().value()))
                    .filter(each ->
                            last != null && each.tenure().period().since().isAfter(last))
                    .min(Comparator.comparing(each -> each.tenure().period().since()));
            var heldSince = before.stream()
                    .anyMatch(other -> other.post().equals(was.post())
                            && last != null
                            && other.since().isAfter(last));
            if (last != null && !heldSince && successor.isPresent()) {
                tell(by, was, successor.get(), successor.get().tenure().period().since(), codes);
            } else if (ended.containsKey(was.id()) && last != null && !heldSince) {
                tell(by, was, null, last.plusDays(1), codes);
            }
        }
    }

    private void tell(Viewer by, KnownTenure was, @Nullable Added successor, LocalDate day, Map<String, UUID> codes) {
        var unit = unit(codes, was.unit());
        events.publishEvent(new HolderChanged(
                by,
                was.post(),
                was.id(),
                successor == null ? null : new TenureId(successor.id()),
                day,
                Objects.requireNonNull(unit),
                "导入时变更：" + day + " 起，" + was.title() + "由 " + was.name() + " 变更为 "
                        + (successor == null ? "（空缺）" : successor.tenure().name()),
                Map.of("任职人", was.name()),
                Map.of("任职人", successor == null ? "" : successor.tenure().name())));
    }

    private static @Nullable UnitId unit(Map<String, UUID> codes, String code) {
        var id = codes.get(code);
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
