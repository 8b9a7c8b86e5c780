package zelian.analysis.start;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Kinds;
import zelian.analysis.Known;
import zelian.analysis.Published;
import zelian.analysis.Ref;

/** What a person had in hand last, as far as they may still know it. */
@Repository
class Recent {

    /** So many acts back; who acts on one thing again and again has had few things in hand. */
    private static final int ACTS = 300;

    private final JdbcClient jdbc;
    private final Known known;

    Recent(JdbcClient jdbc, Known known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** The latest first; units and people are places, not matters. */
    List<Published> of(Viewer viewer, int most) {
        var touched = jdbc
                .sql("""
                        select kind, object from ledger.pub_touched
                        where person = :person order by id desc limit :acts
                        """)
                .param("person", viewer.person().value())
                .param("acts", ACTS)
                .query((row, number) -> new Ref(row.getString("kind"), row.getObject("object", UUID.class)))
                .list()
                .stream()
                .distinct()
                .filter(ref -> !Kinds.isPlace(ref.kind()))
                .limit(2L * most)
                .toList();
        var seen = known.of(touched, viewer);
        return touched.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }
}
