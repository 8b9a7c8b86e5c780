package zelian.renewal.suggestion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which suggestions a reader asks for. */
record SuggestionFilter(
        @Nullable String state,
        @Nullable Origin origin,
        @Nullable UUID unit,
        @Nullable UUID after) {

    static SuggestionFilter of(
            @Nullable String state, @Nullable Origin origin, @Nullable UUID unit, @Nullable UUID after) {
        return new SuggestionFilter(state == null || state.isBlank() ? null : state, origin, unit, after);
    }
}
