package zelian.supervision.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the findings a reader looks at; empty fields do not restrict.
 *
 * @param q part of the title
 * @param state as stored, or 未了结, 逾期
 * @param after the id of the last row of the page before
 */
record FindingFilter(
        @Nullable String q,
        @Nullable String round,
        @Nullable String unit,
        @Nullable String side,
        @Nullable String state,
        @Nullable String after) {

    static final String OPEN = "未了结";
    static final String LATE = "逾期";
    static final FindingFilter NONE = new FindingFilter(null, null, null, null, null, null);

    FindingFilter everyPage() {
        return new FindingFilter(q, round, unit, side, state, null);
    }

    /** Null if nothing was typed; an id that leads nowhere if it was no id. */
    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }
}
