package zelian.usage.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** What was written about uses and candidates, sealed; the ledger keeps the digest only. Nothing is written over. */
@Repository
public class Words {

    private final JdbcClient db;
    private final Seals seals;

    Words(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** What was written at one step, by whom. */
    public record Word(String step, String who, LocalDate day, String words) {}

    /** Keeps what was written and gives the fields of the ledger's entry with its digest. */
    public Map<String, String> keep(
            Viewer by, UUID subject, String step, @Nullable String words, Map<String, String> fields) {
        if (words == null || words.isBlank()) {
            return fields;
        }
        var id = Ids.next();
        db.sql("""
                insert into usage.word (id, subject, step, person, who, on_day, words)
                values (:id, :subject, :step, :person, :who, :day, :words)
                """)
                .param("id", id)
                .param("subject", subject)
                .param("step", step)
                .param("person", by.person().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .param("words", seals.seal(place(id), words.strip()))
                .update();
        var all = new HashMap<>(fields);
        all.put(Said.FIELD, seals.digest(words.strip()));
        return all;
    }

    /** All that was written, in order. */
    public List<Word> of(UUID subject) {
        return db.sql("select * from usage.word where subject = :subject order by id")
                .param("subject", subject)
                .query((row, n) -> new Word(
                        row.getString("step"),
                        row.getString("who"),
                        row.getObject("on_day", LocalDate.class),
                        seals.open(place(row.getObject("id", UUID.class)), row.getBytes("words"))))
                .list();
    }

    /** Whether anything was written about one of these. */
    public boolean any(Collection<UUID> subjects) {
        return db.sql("select exists (select 1 from usage.word where subject = any (:subjects))")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private static String place(UUID id) {
        return "usage.word:" + id + ".words";
    }
}
