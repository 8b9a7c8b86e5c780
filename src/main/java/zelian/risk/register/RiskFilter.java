package zelian.risk.register;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.risk.card.Category;
import zelian.risk.card.Grade;
import zelian.risk.card.Layer;

/**
 * Which risk cards are asked for.
 *
 * @param state a state of the latest edition, or {@link #DUE} or {@link #CLOSED}; null for all that are not closed
 * @param likelihood and {@code impact}: a square of the heat map
 * @param after the key of the last row shown
 */
record RiskFilter(
        @Nullable String q,
        @Nullable UnitId unit,
        @Nullable Grade grade,
        @Nullable Category category,
        @Nullable Layer layer,
        @Nullable Integer likelihood,
        @Nullable Integer impact,
        @Nullable String state,
        @Nullable String after) {

    /** In force and to be assessed again by now. */
    static final String DUE = "DUE";

    static final String CLOSED = "CLOSED";

    RiskFilter after(String key) {
        return new RiskFilter(q, unit, grade, category, layer, likelihood, impact, state, key);
    }

    boolean is(String asked) {
        return asked.equals(state);
    }
}
