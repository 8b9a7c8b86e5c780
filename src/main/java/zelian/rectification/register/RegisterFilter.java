package zelian.rectification.register;

import org.jspecify.annotations.Nullable;
import zelian.rectification.Nature;

/**
 * What part of the register (整改台账) a reader looks at; empty fields do not restrict.
 *
 * @param q part of the title or number
 * @param unit a unit's id
 * @param state a badge word, or 在办, 逾期
 * @param source kind of the source
 * @param after the key of the last row of the page before, such as 2026-57
 */
record RegisterFilter(
        @Nullable String q,
        @Nullable String unit,
        @Nullable String state,
        @Nullable Nature nature,
        @Nullable String source,
        @Nullable String after) {

    static final String OPEN = "在办";
    static final String LATE = "逾期";
    static final RegisterFilter NONE = new RegisterFilter(null, null, null, null, null, null);

    static RegisterFilter of(String state) {
        return new RegisterFilter(null, null, state, null, null, null);
    }

    RegisterFilter everyPage() {
        return new RegisterFilter(q, unit, state, nature, source, null);
    }
}
