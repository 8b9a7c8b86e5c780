package zelian.analysis.search;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import zelian.analysis.Ref;
import zelian.ledger.Recorded;

/** What was acted on since search was last brought level; more than can be brought level at once waits for the clock. */
@Component
class Touched {

    private static final int MOST = 2000;

    private final Set<Ref> refs = ConcurrentHashMap.newKeySet();

    Set<Ref> now() {
        return Set.copyOf(refs);
    }

    void forget(Set<Ref> level) {
        refs.removeAll(level);
    }

    void add(Ref ref) {
        if (refs.size() < MOST) {
            refs.add(ref);
        }
    }

    /**
     * Told of every act, and counts it once it is committed. No transactional listener: for those the event registry
     * keeps a row an act in a transaction of its own, which costs more than the act. A bean of its own: a listener
     * is a proxy, what it fills must not be one.
     */
    @Component
    static class Hearing {

        private final Touched touched;

        Hearing(Touched touched) {
            this.touched = touched;
        }

        @EventListener
        public void on(Recorded act) {
            var ref = new Ref(act.kind(), act.id());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    touched.add(ref);
                }
            });
        }
    }
}
