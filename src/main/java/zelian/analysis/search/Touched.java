package zelian.analysis.search;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import zelian.analysis.Ref;
import zelian.ledger.Witness;

/** What was acted on since search was last brought level; more than can be brought level at once waits for the clock. */
@Component
class Touched implements Witness {

    private static final int MOST = 2000;

    private final Set<Ref> refs = ConcurrentHashMap.newKeySet();

    Set<Ref> now() {
        return Set.copyOf(refs);
    }

    void forget(Set<Ref> level) {
        refs.removeAll(level);
    }

    @Override
    public void saw(Collection<Acted> acted) {
        acted.stream().limit(Math.max(0, MOST - refs.size())).forEach(one -> refs.add(new Ref(one.kind(), one.id())));
    }
}
