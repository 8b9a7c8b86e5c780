package zelian.ledger;

import java.util.Collection;
import java.util.UUID;

/**
 * Told, right after a transaction has committed, what was acted on in it. For what may be forgotten, such as a copy
 * that can be made again: unlike an event, it is not told again after a crash, nor on another node.
 */
public interface Witness {

    void saw(Collection<Acted> acted);

    /** What was acted on, as in {@link Recorded#kind()} and {@link Recorded#id()}. */
    record Acted(String kind, UUID id) {}
}
