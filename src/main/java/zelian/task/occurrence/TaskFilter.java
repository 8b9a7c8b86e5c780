package zelian.task.occurrence;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * What a reader wants to see of the occurrences.
 *
 * @param q words of the title, a name, a number, or first letters of 拼音
 * @param state OPEN (what is not done, shown if nothing is asked for), ALL, or a state
 * @param light a colour of the deadline light; then only what is open
 * @param mine whether only the reader's own
 * @param after the key of the last row of the page before
 */
record TaskFilter(
        @Nullable String q,
        @Nullable String state,
        @Nullable UnitId unit,
        @Nullable String light,
        boolean mine,
        @Nullable String after) {

    static final String OPEN = "OPEN";
    static final String ALL = "ALL";

    /** The state asked for; what is still to be done if none is. */
    String shown() {
        return state == null || state.isEmpty() ? OPEN : state;
    }

    TaskFilter after(@Nullable String key) {
        return new TaskFilter(q, state, unit, light, mine, key);
    }
}
