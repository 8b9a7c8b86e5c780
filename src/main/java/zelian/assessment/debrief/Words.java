package zelian.assessment.debrief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.session.Sessions;
import zelian.common.Ids;
import zelian.ledger.Said;
import zelian.seal.Seals;

/**
 * What was said on the way of a debrief, sealed: opinions on the draft, the comment, questions and answers, why a
 * point needs no item. The ledger keeps the digest; the words stand in the history for those who hear them.
 */
@Repository
public class Words implements Said {

    private final JdbcClient db;
    private final Seals seals;
    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Sight sight;

    Words(JdbcClient db, Seals seals, Debriefs debriefs, Sessions sessions, Sight sight) {
        this.db = db;
        this.seals = seals;
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.sight = sight;
    }

    /** What was said at one step, and by whom. */
    public record Word(String step, String who, LocalDate day, String words) {}

    /** Keeps what was said and gives the fields of the ledger's entry with its digest. */
    Map<String, String> keep(Viewer by, DebriefId debrief, String step, String said, Map<String, String> fields) {
        if (said.isBlank()) {
            return fields;
        }
        var id = Ids.next();
        var digest = seals.digest(said.strip());
        db.sql("""
                insert into assessment.word (id, debrief, step, person, who, on_day, words, digest)
                values (:id, :debrief, :step, :person, :who, :day, :words, :digest)
                """)
                .param("id", id)
                .param("debrief", debrief.value())
                .param("step", step)
                .param("person", by.person().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .param("words", seals.seal(place(id), said.strip()))
                .param("digest", digest)
                .update();
        var all = new HashMap<>(fields);
        all.put(Said.FIELD, digest);
        return all;
    }

    /** All that was said, in order. */
    public List<Word> of(DebriefId debrief) {
        return db.sql("select * from assessment.word where debrief = :debrief order by id")
                .param("debrief", debrief.value())
                .query((row, n) -> new Word(
                        row.getString("step"),
                        row.getString("who"),
                        row.getObject("on_day", LocalDate.class),
                        seals.open(place(row.getObject("id", UUID.class)), row.getBytes("words"))))
                .list();
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("debrief")) {
            return Map.of();
        }
        var head = debriefs.get(new DebriefId(id)).head();
        var said = new HashMap<String, String>();
        if (sight.hears(viewer, sessions.get(head.session()), head)) {
            of(head.id()).forEach(word -> said.put(seals.digest(word.words()), word.words()));
        }
        return said;
    }

    private static String place(UUID id) {
        return "assessment.word:" + id + ".words";
    }
}
