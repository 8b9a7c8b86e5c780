package zelian.analysis.search;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
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

    /** Told of every act after its commit. A bean of its own: a listener is a proxy, what it fills must not be one. */
    @Component
    static class Hearing {

        private final Touched touched;

        Hearing(Touched touched) {
            this.touched = touched;
        }

        @TransactionalEventListener
        public void on(Recorded act) {
            touched.add(new Ref(act.kind(), act.id()));
        }
    }
}
