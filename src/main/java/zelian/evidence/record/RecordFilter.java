package zelian.evidence.record;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.evidence.RecordKind;

/**
 * What a reader wants to see of the records.
 *
 * @param q words, or first letters of 拼音
 * @param month such as 2026-05
 * @param after the key of the last row of the page before
 */
record RecordFilter(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String state,
        @Nullable UnitId unit,
        @Nullable String month,
        @Nullable String after) {

    RecordFilter after(String key) {
        return new RecordFilter(q, kind, state, unit, month, key);
    }

    Optional<RecordKind> recordKind() {
        return Arrays.stream(RecordKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
