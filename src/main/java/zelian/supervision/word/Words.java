package zelian.supervision.word;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Said;
import zelian.seal.Seals;

/**
 * What was said on the way of a letter or a finding, sealed: reasons, replies, judgements. The ledger keeps
 * the digest; for those who may open the object the words stand in its history.
 */
@Repository
public class Words implements Said {

    private final JdbcClient db;
    private final Seals seals;

    Words(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** What was said at one step, and by whom. */
    public record Word(String step, String who, LocalDate day, String words) {}

    /** Keeps what was said and gives the fields of the ledger's entry with its digest. */
    public Map<String, String> keep(
            Viewer by, String kind, UUID subject, String step, String words, Map<String, String> fields) {
        if (words.isBlank()) {
            return fields;
        }
        var id = Ids.next();
        var digest = seals.digest(words.strip());
        db.sql("""
                insert into supervision.word (id, kind, subject, step, person, who, on_day, words, digest)
                values (:id, :kind, :subject, :step, :person, :who, :day, :words, :digest)
                """)
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("step", step)
                .param("person", by.person().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .param("words", seals.seal(place(id), words.strip()))
                .param("digest", digest)
                .update();
        var all = new HashMap<>(fields);
        all.put(Said.FIELD, digest);
        return all;
    }

    /** All that was said about the object, in order. */
    public List<Word> of(String kind, UUID subject) {
        return db.sql("select * from supervision.word where kind = :kind and subject = :subject order by id")
                .param("kind", kind)
                .param("subject", subject)
                .query((row, n) -> new Word(
                        row.getString("step"),
                        row.getString("who"),
                        row.getObject("on_day", LocalDate.class),
                        seals.open(place(row.getObject("id", UUID.class)), row.getBytes("words"))))
                .list();
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        var words = new HashMap<String, String>();
        of(kind, id).forEach(word -> words.put(seals.digest(word.words()), word.words()));
        return words;
    }

    private static String place(UUID id) {
        return "supervision.word:" + id + ".words";
    }
}
