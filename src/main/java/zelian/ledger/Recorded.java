package zelian.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.access.Viewer;

/**
 * An act the ledger (留痕台账) must keep. Published inside the transaction that makes it true; if the
 * entry cannot be written, the act does not happen.
 *
 * <p>An event that another module reacts to implements this beside its own meaning; an act nobody
 * reacts to is published as a {@link Deed}.
 */
public interface Recorded {

    /** Who acted, under which post, on which day of business. */
    Viewer by();

    /** The act as {@code <module>.<past tense>}, such as {@code rectification.closed}. */
    String act();

    /** The kind of object acted on, as in {@code pub_node.kind}. */
    String kind();

    /** The object acted on. */
    UUID id();

    /** The unit concerned, if the act is about one. */
    @Nullable
    UnitId unit();

    /** What happened, as one Chinese sentence a reader of the ledger understands; no sealed text in it. */
    String sentence();

    /** The changed fields as they were; empty for something new. No sealed text: give its digest. */
    default Map<String, String> before() {
        return Map.of();
    }

    /** The changed fields as they are now. */
    default Map<String, String> after() {
        return Map.of();
    }
}
