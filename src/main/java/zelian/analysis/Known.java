package zelian.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;

/** What a reader may know of objects whose ids were come by elsewhere: linked to, found, answered by a module. */
@Repository
public class Known {

    /** Later than anything that is planned. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Kinds kinds;

    public Known(JdbcClient jdbc, Kinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Those of the objects that the reader may know, as they are published today. */
    public Map<Ref, Published> of(Collection<Ref> objects, Viewer viewer) {
        return of(objects, FOREVER, viewer);
    }

    /** Those of them that had begun by a day. */
    public Map<Ref, Published> of(Collection<Ref> objects, LocalDate asOf, Viewer viewer) {
        var declared = objects.stream()
                .filter(ref -> kinds.find(ref.kind()).isPresent())
                .distinct()
                .toList();
        if (declared.isEmpty()) {
            return Map.of();
        }
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.put("asOf", asOf);
        var sql = ByKind.union(
                declared, parameters, (kind, ids) -> """
                select %s from analysis.node n
                where n.kind = '%s' and n.id = any (:%s)
                  and coalesce(n.since, '-infinity') <= :asOf and %s
                """.formatted(Published.COLUMNS, kind, ids, Sight.SEEN));
        var known = new LinkedHashMap<Ref, Published>();
        jdbc.sql(sql).params(parameters).query(Published::of).list().forEach(object -> known.put(object.ref(), object));
        return known;
    }
}
