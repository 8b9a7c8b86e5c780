package zelian.pledge.register;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.pledge.pair.Tier;

/**
 * Which letters are asked for.
 *
 * @param year null for the year that runs
 * @param state a state, or {@link #UNSIGNED} or {@link #LATE}; null for all that were neither replaced nor given up
 * @param mine only the reader's own
 * @param after the key of the last row shown
 */
record PledgeFilter(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable Tier tier,
        @Nullable UnitId unit,
        @Nullable String state,
        @Nullable Boolean mine,
        @Nullable String after) {

    /** Not signed by both. */
    static final String UNSIGNED = "UNSIGNED";

    /** Not signed by both, and past its day. */
    static final String LATE = "LATE";

    PledgeFilter of(int asked) {
        return new PledgeFilter(q, asked, tier, unit, state, mine, after);
    }

    boolean is(String asked) {
        return asked.equals(state);
    }
}
