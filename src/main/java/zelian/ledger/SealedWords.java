package zelian.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.seal.Seals;

/**
 * What was written on the way of a module's objects: opinions, reasons, replies, sealed, while the ledger keeps the digest
 * only. Nothing is ever written over. A module extends it and names its table, whose columns are {@code id, subject,
 * step, person, who, on_day, words}.
 */
public abstract class SealedWords {

    private final JdbcClient db;
    private final Seals seals;
    private final String table;

    /** @param table with its schema, such as {@code usage.word} */
    protected SealedWords(JdbcClient db, Seals seals, String table) {
        this.db = db;
        this.seals = seals;
        this.table = table;
    }

    /** What was written at one step, and by whom. */
    public record Word(String step, String who, LocalDate day, String words) {}

    /** Keeps what was written, if anything was, and gives the fields of the ledger's entry with its digest. */
    public Map<String, String> keep(
            Viewer by, UUID subject, String step, @Nullable String words, Map<String, String> fields) {
        if (words == null || words.isBlank()) {
            return fields;
        }
        var id = Ids.next();
        db.sql("""
                insert into %s (id, subject, step, person, who, on_day, words)
                values (:id, :subject, :step, :person, :who, :day, :words)
                """.formatted(table))
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

    /** All that was written about the object, in order; the asker has seen to it that the reader may know. */
    public List<Word> of(UUID subject) {
        return db.sql("select * from " + table + " where subject = :subject order by id")
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

    /** Whether anything was written about one of these. */
    public boolean any(Collection<UUID> subjects) {
        return db.sql("select exists (select 1 from " + table + " where subject = any (:subjects))")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** All of it by digest, as {@link Said} asks for it. */
    public Map<String, String> byDigest(UUID subject) {
        var said = new HashMap<String, String>();
        of(subject).forEach(word -> said.put(seals.digest(word.words()), word.words()));
        return said;
    }

    private String place(UUID id) {
        return table + ":" + id + ".words";
    }
}
