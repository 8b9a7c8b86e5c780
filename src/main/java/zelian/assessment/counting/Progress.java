package zelian.assessment.counting;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.assessment.AppraisalId;

/**
 * How far a running count has come (取数进度), told in transactions of its own, so that whoever waits sees it while nothing
 * of the results is there yet.
 */
@Repository
public class Progress {

    private static final long PAUSE = Duration.ofMillis(300).toNanos();

    private final JdbcClient db;
    private final TransactionTemplate apart;

    Progress(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param what is being done: 取数, 计分 */
    public record Reached(String what, int done, int whole) {}

    /** Where the one being counted stands; empty while it waits. */
    public Optional<Reached> of(AppraisalId appraisal) {
        return db.sql("select what, done, whole from assessment.progress where appraisal = :appraisal")
                .param("appraisal", appraisal.value())
                .query(Reached.class)
                .optional();
    }

    /** One stretch of the work on an appraisal, told at most a few times a second. */
    Stretch stretch(AppraisalId appraisal, String what, int whole) {
        tell(appraisal, new Reached(what, 0, whole));
        return new Stretch(appraisal, what, whole);
    }

    /** In the caller's transaction: what is counted needs no progress. */
    void forget(AppraisalId appraisal) {
        db.sql("delete from assessment.progress where appraisal = :appraisal")
                .param("appraisal", appraisal.value())
                .update();
    }

    private void tell(AppraisalId appraisal, Reached reached) {
        apart.executeWithoutResult(status -> db.sql("""
                        insert into assessment.progress (appraisal, what, done, whole)
                        values (:appraisal, :what, :done, :whole)
                        on conflict (appraisal) do update
                        set    what = excluded.what, done = excluded.done, whole = excluded.whole
                        """)
                .param("appraisal", appraisal.value())
                .param("what", reached.what())
                .param("done", reached.done())
                .param("whole", reached.whole())
                .update());
    }

    /** So many of so many. */
    final class Stretch {

        private final AppraisalId appraisal;
        private final String what;
        private final int whole;
        private long told = System.nanoTime();

        private Stretch(AppraisalId appraisal, String what, int whole) {
            this.appraisal = appraisal;
            this.what = what;
            this.whole = whole;
        }

        void reached(int done) {
            if (System.nanoTime() - told > PAUSE) {
                tell(appraisal, new Reached(what, done, whole));
                told = System.nanoTime();
            }
        }
    }
}
