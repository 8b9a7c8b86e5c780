package zelian.assessment.debrief;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.session.Sessions;
import zelian.ledger.Said;
import zelian.ledger.SealedWords;
import zelian.seal.Seals;

/**
 * What was said on the way of a debrief: opinions on the draft, the comment, questions and answers, why a point needs no
 * item; it stands in the history for those who hear it.
 */
@Repository
public class Words extends SealedWords implements Said {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Sight sight;

    Words(JdbcClient db, Seals seals, Debriefs debriefs, Sessions sessions, Sight sight) {
        super(db, seals, "assessment.word");
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.sight = sight;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("debrief")) {
            return Map.of();
        }
        var head = debriefs.get(new DebriefId(id)).head();
        return sight.hears(viewer, sessions.get(head.session()), head) ? byDigest(id) : Map.of();
    }
}
