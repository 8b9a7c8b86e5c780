package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Ref;
import zelian.ui.Badge;
import zelian.ui.Badge.Family;

/**
 * One object on a chain, as its module publishes it.
 *
 * @param who the person answering for it
 * @param since the day it began; null while it is only drafted
 * @param side above: what it follows from; below: what followed from it
 */
record Node(
        Ref ref,
        @Nullable UUID unit,
        String title,
        String note,
        @Nullable String number,
        String state,
        @Nullable UUID who,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Side side) {

    /** Where it lies seen from the object the chain is drawn around. */
    enum Side {
        ABOVE,
        SELF,
        BELOW
    }

    String kind() {
        return ref.kind();
    }

    boolean done() {
        return family() == Family.DONE;
    }

    /** Someone's turn to act on it. */
    boolean waiting() {
        return family() == Family.TURN || family() == Family.BACK || family() == Family.LATE;
    }

    /** Not yet due, not yet begun. */
    boolean future() {
        return family() == Family.PENDING;
    }

    private Family family() {
        return Badge.of(state).family();
    }
}
