package zelian.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visit of the demonstration, as {@code demo/visits.yaml} tells it. Invented.
 *
 * @param on the day it is made
 * @param round title of its round
 * @param unit code of the unit
 * @param planned the day it was arranged
 * @param who who makes it, by name
 * @param first the day it was first to be made; null if it was never put off
 * @param changed the day it was put off or called off; null if it was not
 * @param why why it was
 * @param summary what was seen; null if it was called off, or is still to come
 */
record VisitScene(
        LocalDate on,
        String round,
        String unit,
        Mode mode,
        LocalDate planned,
        List<String> who,
        @Nullable LocalDate first,
        @Nullable LocalDate changed,
        @Nullable String why,
        @Nullable String summary) {

    /** The day it is arranged for. */
    LocalDate firstDay() {
        return first == null ? on : first;
    }
}
