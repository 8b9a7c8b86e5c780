package zelian.pledge.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.file.Attachment;
import zelian.file.FileKind;
import zelian.pledge.PledgeId;

/** Scanned pages that lie beside letters (扫描件). */
@Repository
public class Scans {

    private final JdbcClient db;

    Scans(JdbcClient db) {
        this.db = db;
    }

    /** One scanned file; {@code name} as it was called where it came from. */
    public record Scan(UUID id, String digest, String kind, String name, String who, LocalDate onDay) {

        FileKind of() {
            return FileKind.valueOf(kind);
        }
    }

    void add(PledgeId letter, Attachment attachment, String name, Viewer by) {
        db.sql("""
                insert into pledge.scan (id, letter, digest, kind, name, by_person, who, on_day)
                values (:id, :letter, :digest, :kind, :name, :person, :who, :day)
                """)
                .param("id", Ids.next())
                .param("letter", letter.value())
                .param("digest", attachment.digest())
                .param("kind", attachment.kind().name())
                .param("name", name)
                .param("person", by.person().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .update();
    }

    public List<Scan> of(PledgeId letter) {
        return db.sql("select id, digest, kind, name, who, on_day from pledge.scan where letter = :letter order by id")
                .param("letter", letter.value())
                .query(Scan.class)
                .list();
    }

    Optional<Scan> find(PledgeId letter, UUID scan) {
        return of(letter).stream().filter(each -> each.id().equals(scan)).findFirst();
    }
}
