package zelian.notice.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Witness;
import zelian.notice.Matter;

/**
 * What waits for a reader, as it was when last asked: the frame of every page shows its number, and pages are read
 * far more often than anything happens. Any act on this node ends it; for acts on another, it lasts ten seconds.
 */
@Component
class Glances implements Witness {

    private static final Duration LASTS = Duration.ofSeconds(10);

    private final AtomicLong acts = new AtomicLong();
    private final Map<Viewer, Glance> glances = new ConcurrentHashMap<>();

    private record Glance(long acts, Instant at, List<Matter> matters) {}

    List<Matter> of(Viewer viewer, Function<Viewer, List<Matter>> asked) {
        var before = acts.get();
        var glance = glances.get(viewer);
        if (glance == null
                || glance.acts() != before
                || Instant.now().isAfter(glance.at().plus(LASTS))) {
            glance = new Glance(before, Instant.now(), asked.apply(viewer));
            glances.put(viewer, glance);
        }
        return glance.matters();
    }

    @Override
    public void saw(Collection<Acted> acted) {
        acts.incrementAndGet();
        glances.clear();
    }
}
