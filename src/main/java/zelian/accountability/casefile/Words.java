package zelian.accountability.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Said;
import zelian.seal.Seals;

/**
 * What was written in proposals and cases, sealed: facts, reasons, reports, statements, decisions. The ledger keeps
 * the digest only. Nothing is ever written over.
 */
@Repository
public class Words {

    private final JdbcClient db;
    private final Seals seals;

    Words(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** What was written at one step, and by whom. */
    public record Word(String step, String who, LocalDate day, String words) {}

    /** Keeps what was written and gives the fields of the ledger's entry with its digest. */
    public Map<String, String> keep(Viewer by, UUID subject, String step, String words, Map<String, String> fields) {
        if (words.isBlank()) {
            return fields;
        }
        var id = Ids.next();
        var digest = seals.digest(words.strip());
        db.sql("""
                insert into accountability.word (id, subject, step, person, who, on_day, words)
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
        all.put(Said.FIELD, digest);
        return all;
    }

    /** All that was written, in order. */
    public List<Word> of(UUID subject) {
        return db.sql("select * from accountability.word where subject = :subject order by id")
                .param("subject", subject)
                .query((row, n) -> new Word(
                        row.getString("step"),
                        row.getString("who"),
                        row.getObject("on_day", LocalDate.class),
                        seals.open(place(row.getObject("id", UUID.class)), row.getBytes("words"))))
                .list();
    }

    /** The latest written at that step. */
    public Optional<String> latest(UUID subject, String step) {
        return of(subject).stream()
                .filter(word -> word.step().equals(step))
                .reduce((first, second) -> second)
                .map(Word::words);
    }

    private static String place(UUID id) {
        return "accountability.word:" + id + ".words";
    }
}
