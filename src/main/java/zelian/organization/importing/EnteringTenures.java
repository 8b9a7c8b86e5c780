package zelian.organization.importing;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.organization.PersonAdded;
import zelian.organization.importing.TenurePlan.Begun;

/** Enters what a file knows and the organisation does not: people, posts, tenures, and what is in their charge. */
@Repository
class EnteringTenures {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EnteringTenures(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** {@code codes} are the units by their codes. */
    List<AddedTenure> enter(Viewer by, TenurePlan plan, Map<String, UUID> codes) {
        addPeople(by, plan.people(), codes);
        var added = addTenures(plan.begun(), addPosts(plan.begun(), codes));
        addCharges("charge", added, codes);
        addCharges("care", added, codes);
        return added;
    }

    private void addPeople(Viewer by, List<TenurePlan.Newcomer> people, Map<String, UUID> codes) {
        if (people.isEmpty()) {
            return;
        }
        var ids = people.stream().map(person -> Ids.next()).toArray(UUID[]::new);
        jdbc.sql("""
                insert into organization.person (id, staff_no, name, grade)
                select * from unnest(:ids::uuid[], :numbers::text[], :names::text[], :grades::text[])""")
                .param("ids", ids)
                .param(
                        "numbers",
                        people.stream().map(TenurePlan.Newcomer::staffNo).toArray(String[]::new))
                .param("names", people.stream().map(TenurePlan.Newcomer::name).toArray(String[]::new))
                .param("grades", people.stream().map(TenurePlan.Newcomer::grade).toArray(String[]::new))
                .update();
        for (var i = 0; i < ids.length; i++) {
            var person = people.get(i);
            events.publishEvent(new PersonAdded(
                    by,
                    new PersonId(ids[i]),
                    person.staffNo(),
                    person.name(),
                    new UnitId(Objects.requireNonNull(codes.get(person.unit())))));
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

    private List<AddedTenure> addTenures(List<Begun> begun, Map<String, UUID> posts) {
        if (begun.isEmpty()) {
            return List.of();
        }
        var people = new HashMap<String, UUID>();
        jdbc.sql("select staff_no, id from organization.person").query(row -> {
            people.put(row.getString("staff_no"), row.getObject("id", UUID.class));
        });
        var added = new ArrayList<AddedTenure>();
        for (var tenure : begun) {
            added.add(new AddedTenure(
                    Ids.next(),
                    Objects.requireNonNull(posts.get(tenure.unit() + " " + tenure.title())),
                    Objects.requireNonNull(people.get(tenure.staffNo())),
                    tenure));
        }
        jdbc.sql("""
                insert into organization.tenure (id, post, person, since, until, grade)
                select * from unnest(:ids::uuid[], :posts::uuid[], :people::uuid[], :since::date[], :until::date[],
                    :grades::text[])""")
                .param("ids", added.stream().map(AddedTenure::id).toArray(UUID[]::new))
                .param("posts", added.stream().map(AddedTenure::post).toArray(UUID[]::new))
                .param("people", added.stream().map(AddedTenure::person).toArray(UUID[]::new))
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
                .param("ids", added.stream().map(AddedTenure::id).toArray(UUID[]::new))
                .update();
        return added;
    }

    private void addCharges(String table, List<AddedTenure> added, Map<String, UUID> codes) {
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

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
