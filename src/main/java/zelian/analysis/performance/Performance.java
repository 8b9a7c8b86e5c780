package zelian.analysis.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Sight;

/** What people and units did this year of what was due, as far as the reader may know. Never a ranking. */
@Repository
class Performance {

    /** Tasks due by the day, and how many of them are done. */
    record Due(int done, int all) {}

    /** Records of one month; talks among them; the last day of any. */
    record Month(int month, int records, int talks, LocalDate last) {}

    private final JdbcClient jdbc;

    Performance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person or by unit: {@code of} is {@code owner} or {@code unit}. */
    private Map<UUID, Due> due(String of, Collection<UUID> ids, Viewer viewer) {
        return jdbc
                .sql("""
                        select o.%1$s as id, count(*) filter (where o.state = 'DONE') as done, count(*) as all
                        from task.pub_occurrence o
                        join task.pub_node n on n.kind = 'occurrence' and n.id = o.id
                        where o.%1$s = any (cast(:ids as uuid[])) and o.state <> 'ENDED' and o.due_on between :from and :today
                          and %2$s
                        group by o.%1$s
                        """.formatted(of, Sight.SEEN))
                .params(parameters(ids, viewer))
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), new Due(row.getInt("done"), row.getInt("all"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, List<Month>> months(String of, Collection<UUID> ids, Viewer viewer) {
        return jdbc
                .sql("""
                        select r.%1$s as id, extract(month from r.happened_on) as month, count(*) as records,
                          count(*) filter (where r.kind in ('TALK', 'SUMMONS')) as talks, max(r.happened_on) as last
                        from evidence.pub_record r
                        join evidence.pub_node n on n.kind = 'record' and n.id = r.id
                        where r.%1$s = any (cast(:ids as uuid[])) and r.state = 'CONFIRMED'
                          and r.happened_on between :from and :today and %2$s
                        group by r.%1$s, extract(month from r.happened_on)
                        """.formatted(of, Sight.SEEN))
                .params(parameters(ids, viewer))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Month(
                                row.getInt("month"),
                                row.getInt("records"),
                                row.getInt("talks"),
                                row.getObject("last", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<UUID, Due> dueOfPeople(Collection<UUID> people, Viewer viewer) {
        return due("owner", people, viewer);
    }

    Map<UUID, Due> dueOfUnits(Collection<UUID> units, Viewer viewer) {
        return due("unit", units, viewer);
    }

    Map<UUID, List<Month>> monthsOfPeople(Collection<UUID> people, Viewer viewer) {
        return months("owner", people, viewer);
    }

    Map<UUID, List<Month>> monthsOfUnits(Collection<UUID> units, Viewer viewer) {
        return months("unit", units, viewer);
    }

    /** The units each of these people is in charge of (分管) today, as they were laid on them. */
    Map<UUID, List<UUID>> charges(Collection<UUID> people, LocalDate today) {
        return jdbc
                .sql("""
                        select l.from_id, l.to_id from organization.pub_link l
                        where l.from_kind = 'person' and l.relation = '分管' and l.from_id = any (cast(:ids as uuid[]))
                          and :today between l.since and coalesce(l.until, 'infinity')
                        order by l.from_id, l.to_id
                        """)
                .param("ids", array(people))
                .param("today", today)
                .query((row, number) ->
                        Map.entry(row.getObject("from_id", UUID.class), row.getObject("to_id", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Every unit each of these tenures looks after, with what lies below. */
    Map<UUID, List<UUID>> lookedAfter(Collection<UUID> tenures, LocalDate today) {
        return jdbc
                .sql("""
                        select distinct s.tenure, s.unit from organization.pub_scope s
                        where s.tenure = any (cast(:ids as uuid[])) and s.area = 'CHAIN' and s.act = 'READ'
                          and :today between s.since and coalesce(s.until, 'infinity')
                        """)
                .param("ids", array(tenures))
                .param("today", today)
                .query((row, number) ->
                        Map.entry(row.getObject("tenure", UUID.class), row.getObject("unit", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map<String, @Nullable Object> parameters(Collection<UUID> ids, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>(Sight.of(viewer));
        parameters.put("ids", array(ids));
        parameters.put("from", LocalDate.of(viewer.day().getYear(), 1, 1));
        return parameters;
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }
}
