package zelian.pledge.letter;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.ledger.SealedWords;
import zelian.seal.Seals;

/** What was written about letters: why a change is asked for, why alike ones stay so, how a letter was kept. */
@Component
public class Words extends SealedWords implements Said {

    /** The steps at which something is written. */
    public static final String CHANGE = "修改意见";

    public static final String ALIKE = "相近写法的理由";
    public static final String EVALUATION = "年终评价";

    Words(JdbcClient db, Seals seals) {
        super(db, seals, "pledge.word");
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        return kind.equals("pledge") ? byDigest(id) : Map.of();
    }
}
