package zelian.likeness.hint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;

/** Why texts that read like others stay as they are (保留理由). */
@Repository
class Kept {

    private final JdbcClient db;

    Kept(JdbcClient db) {
        this.db = db;
    }

    /** One reason. */
    record Reason(UUID other, String reason, String byName, LocalDate givenOn) {}

    List<Reason> of(String kind, UUID id) {
        return db.sql("select other, reason, by_name, given_on from likeness.kept where kind = :kind and object = :id")
                .param("kind", kind)
                .param("id", id)
                .query(Reason.class)
                .list();
    }

    void keep(String kind, UUID id, UUID other, String reason, Viewer by) {
        db.sql("""
                insert into likeness.kept (kind, object, other, reason, by, by_name, given_on)
                values (:kind, :id, :other, :reason, :by, :name, :day)
                on conflict (kind, object, other) do update
                set reason = excluded.reason, by = excluded.by, by_name = excluded.by_name, given_on = excluded.given_on
                """)
                .param("kind", kind)
                .param("id", id)
                .param("other", other)
                .param("reason", reason)
                .param("by", by.person().value())
                .param("name", by.name())
                .param("day", by.day())
                .update();
    }
}
