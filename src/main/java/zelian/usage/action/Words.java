package zelian.usage.action;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.ledger.SealedWords;
import zelian.seal.Seals;

/** What was written about uses and candidates. */
@Repository
public class Words extends SealedWords {

    Words(JdbcClient db, Seals seals) {
        super(db, seals, "usage.word");
    }
}
