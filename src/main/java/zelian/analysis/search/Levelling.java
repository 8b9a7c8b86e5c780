package zelian.analysis.search;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the copy that search looks in level with the chain. What was acted on here is brought level right
 * before the next search, with what it made directly, so that what someone has just made or issued is found. Everything is compared by the clock,
 * which does not trust that every change was told; so the copy cannot drift.
 */
@Service
class Levelling {

    private static final int BATCH = 2000;

    private final SearchEntries entries;
    private final TransactionTemplate transactions;
    private final TransactionTemplate reading;
    private final TransactionTemplate beside;
    private final Touched touched;
    private volatile Instant notBefore = Instant.MIN;

    Levelling(SearchEntries entries, PlatformTransactionManager transactions, Touched touched) {
        this.entries = entries;
        this.transactions = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.touched = touched;
    }

    /** What was acted on here since the last time, and what came of it directly. */
    void levelTouched() {
        var refs = touched.now();
        if (!refs.isEmpty()) {
            transactions.executeWithoutResult(status -> entries.put(entries.of(refs, BATCH)));
            touched.forget(refs);
        }
    }

    /** Everything. */
    void level() {
        var before = Instant.now();
        reading.executeWithoutResult(status ->
                entries.eachDrifted(BATCH, drifted -> beside.executeWithoutResult(batch -> entries.put(drifted))));
        transactions.executeWithoutResult(status -> entries.dropGone());
        notBefore = Instant.now().plus(Duration.between(before, Instant.now()).multipliedBy(20));
    }

    /** Takes at most a twentieth of the time, however much there is to compare. */
    void levelByTheClock() {
        if (!Instant.now().isBefore(notBefore)) {
            level();
        }
    }

    /** The clock's part. */
    @Configuration(proxyBeanMethods = false)
    static class ByTheClock {

        @Bean
        Task<Void> levellingSearch(Levelling levelling) {
            return Tasks.recurring("levelling-search", Schedules.fixedDelay(Duration.ofSeconds(30)))
                    .execute((task, context) -> levelling.levelByTheClock());
        }
    }
}
