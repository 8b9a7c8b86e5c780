package zelian.analysis.breaks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.analysis.Break;
import zelian.analysis.Gap;
import zelian.common.NotFound;

/**
 * Which breaks are asked for.
 *
 * @param gap the name of a {@link Gap}, or empty for all
 * @param who only those that are this person's turn
 * @param after the key of the last row of the page before
 */
record BreakQuery(
        @Nullable String gap,
        @Nullable UUID unit,
        @Nullable UUID who,
        @Nullable String after) {

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("gap", gap == null ? "" : gap);
        parameters.put("unit", unit);
        parameters.put("who", who);
        var key = after == null || after.isBlank() ? null : after.split("~");
        try {
            parameters.put("afterDay", key == null ? LocalDate.of(1, 1, 1) : LocalDate.parse(key[0]));
            parameters.put("afterId", key == null ? new UUID(0, 0) : UUID.fromString(key[1]));
            parameters.put("afterGap", key == null ? "" : Gap.valueOf(key[2]).name());
        } catch (RuntimeException notAKey) {
            throw new NotFound("after " + after);
        }
        return parameters;
    }

    static String key(Break broken) {
        return broken.since() + "~" + broken.at().id() + "~" + broken.gap();
    }

    BreakQuery whole() {
        return new BreakQuery(gap, unit, who, null);
    }
}
