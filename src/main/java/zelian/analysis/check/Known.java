package zelian.analysis.check;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Ref;
import zelian.analysis.Sight;

/** What a reader may know of the chain: modules asked for a past day answer the program, not the reader. */
@Repository
class Known {

    private final JdbcClient jdbc;

    Known(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the objects that the reader may know, with the title each has on the chain. */
    Map<Ref, String> titles(Collection<Ref> objects, Viewer viewer) {
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.put(
                "objects", objects.stream().map(ref -> ref.id().toString()).collect(joining(",", "{", "}")));
        return jdbc
                .sql("""
                        select n.kind, n.id, n.title from analysis.node n
                        where n.id = any (cast(:objects as uuid[])) and %s
                        """.formatted(Sight.SEEN))
                .params(parameters)
                .query((row, number) -> Map.entry(
                        new Ref(row.getString("kind"), row.getObject("id", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
