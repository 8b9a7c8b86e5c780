package zelian.accountability.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.ledger.SealedWords;
import zelian.seal.Seals;

/** What was written in proposals and cases: facts, reasons, reports, statements, decisions. */
@Repository
public class Words extends SealedWords {

    Words(JdbcClient db, Seals seals) {
        super(db, seals, "accountability.word");
    }
}
