package zelian.intake.upload;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which field a heading of an office's file was once said to mean: said once, it is known for the next file. */
@Repository
class RememberedHeadings {

    private final JdbcClient db;

    RememberedHeadings(JdbcClient db) {
        this.db = db;
    }

    /** The field of each heading. */
    Map<String, String> of(String kind) {
        var remembered = new HashMap<String, String>();
        db.sql("select heading, field from intake.remembered where kind = :kind")
                .param("kind", kind)
                .query(row -> {
                    remembered.put(row.getString("heading"), row.getString("field"));
                });
        return remembered;
    }

    void put(String kind, String heading, String field) {
        db.sql("""
                insert into intake.remembered (kind, heading, field) values (:kind, :heading, :field)
                on conflict (kind, heading) do update set field = excluded.field
                """)
                .param("kind", kind)
                .param("heading", HeaderFinder.normal(heading))
                .param("field", field)
                .update();
    }
}
