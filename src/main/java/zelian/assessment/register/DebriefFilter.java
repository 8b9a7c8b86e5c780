package zelian.assessment.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which debriefs a reader asks for. */
record DebriefFilter(
        @Nullable Integer year,
        @Nullable String state,
        @Nullable String after) {

    /** The one after which the page begins; null for the first, also for what is no id. */
    @Nullable
    UUID afterId() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
