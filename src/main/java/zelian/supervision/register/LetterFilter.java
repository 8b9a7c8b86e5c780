package zelian.supervision.register;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part of the letters a reader looks at; empty fields do not restrict.
 *
 * @param q part of the title or number
 * @param state as stored, or 在办, 逾期
 * @param after the key of the last row of the page before
 */
record LetterFilter(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String state,
        @Nullable String after) {

    static final String OPEN = "在办";
    static final String LATE = "逾期";
    static final LetterFilter NONE = new LetterFilter(null, null, null, null, null);

    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)~([0-9a-f-]{36})");

    /** Everything in that state: as stored, or 在办, 逾期. */
    static LetterFilter of(String state) {
        return new LetterFilter(null, null, null, state, null);
    }

    /** After which row a page begins. */
    record Key(LocalDate day, UUID id) {}

    LetterFilter everyPage() {
        return new LetterFilter(q, kind, unit, state, null);
    }

    @Nullable
    Key key() {
        var key = KEY.matcher(after == null ? "" : after);
        return key.matches() ? new Key(LocalDate.parse(key.group(1)), UUID.fromString(key.group(2))) : null;
    }

    @Nullable
    UUID unitId() {
        try {
            return unit == null || unit.isBlank() ? null : UUID.fromString(unit);
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }
}
