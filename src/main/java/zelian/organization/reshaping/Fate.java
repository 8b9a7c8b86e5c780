package zelian.organization.reshaping;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * What becomes of someone who holds a post of a unit that changes its shape.
 *
 * @param to the unit where they hold a post of the same title from the day on, with everything open; null if the
 *     tenure ends and what is open passes to the principal of the unit that takes over
 */
record Fate(Shape.Seat seat, @Nullable UnitId to, String words) {

    boolean leaves() {
        return to == null;
    }
}
