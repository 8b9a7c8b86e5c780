package zelian.analysis.breaks;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.analysis.Ref;
import zelian.analysis.Sight;

/**
 * Finds where the chain is broken. One statement in SQL says what is a break; every list, count and picture
 * narrows it, so that they cannot disagree.
 */
@Repository
class JdbcBreaks implements Breaks {

    /** Every break there is on {@code :today}, seen or not: gap, object, unit, whose turn, since when. */
    private static final String ALL = """
            select 'UNCLAIMED' as gap, n.kind, n.id, n.unit, n.title, n.who, n.visibility, c.due_on as since
            from duty.pub_claim c
            join duty.pub_node n on n.kind = 'claim' and n.id = c.id
            where c.state = 'WAITING' and c.due_on < :today
            union all
            select 'UNSCHEDULED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, u.since
            from task.pub_undated u
            join duty.pub_node n on n.kind = 'claim' and n.id = u.claim
            where u.reason is not null and u.until is null
            """;

    /** Those this reader may know. */
    static final String KNOWN = "select n.* from (" + ALL + ") n where " + Sight.SEEN;

    private final JdbcClient jdbc;

    JdbcBreaks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Break> at(Collection<Ref> objects, Viewer viewer) {
        if (objects.isEmpty()) {
            return List.of();
        }
        var parameters = parameters(viewer);
        parameters.put(
                "objects", objects.stream().map(ref -> ref.id().toString()).collect(joining(",", "{", "}")));
        return jdbc.sql(KNOWN + " and n.id = any (cast(:objects as uuid[])) order by n.since, n.id")
                .params(parameters)
                .query(JdbcBreaks::row)
                .list();
    }

    static Map<String, Object> parameters(Viewer viewer) {
        return new HashMap<>(Sight.of(viewer));
    }

    static Break row(ResultSet row, int number) throws SQLException {
        return new Break(
                Gap.valueOf(row.getString("gap")),
                new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("unit", UUID.class),
                row.getObject("who", UUID.class),
                row.getObject("since", LocalDate.class));
    }
}
