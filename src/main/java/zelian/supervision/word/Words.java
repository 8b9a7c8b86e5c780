package zelian.supervision.word;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.ledger.SealedWords;
import zelian.seal.Seals;

/**
 * What was said on the way of a letter or a finding: reasons, replies, judgements; they stand in the history of the object
 * for those who may open it.
 */
@Repository
public class Words extends SealedWords implements Said {

    Words(JdbcClient db, Seals seals) {
        super(db, seals, "supervision.word");
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        return byDigest(id);
    }
}
