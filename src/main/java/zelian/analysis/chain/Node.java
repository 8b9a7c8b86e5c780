package zelian.analysis.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Published;
import zelian.analysis.Ref;
import zelian.ui.Badge;
import zelian.ui.Badge.Family;

/**
 * One object on a chain.
 *
 * @param side above: what it follows from; below: what followed from it
 */
record Node(Published object, Side side) {

    /** Where it lies seen from the object the chain is drawn around. */
    enum Side {
        ABOVE,
        SELF,
        BELOW
    }

    Ref ref() {
        return object.ref();
    }

    String kind() {
        return object.ref().kind();
    }

    @Nullable
    UUID unit() {
        return object.unit();
    }

    String title() {
        return object.title();
    }

    String note() {
        return object.note();
    }

    @Nullable
    String number() {
        return object.number();
    }

    String state() {
        return object.state();
    }

    @Nullable
    UUID who() {
        return object.who();
    }

    @Nullable
    LocalDate since() {
        return object.since();
    }

    @Nullable
    LocalDate until() {
        return object.until();
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
        return Badge.of(state()).family();
    }
}
