package zelian.common;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, first and last day included (a post held 2019-05-01 to 2024-02-29 is still held
 * on 2024-02-29).
 *
 * @param until the last day; null while it has no end
 */
public record Period(LocalDate since, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(since)) {
            throw Rejected.because("common.period-ends-before-it-begins", since, until);
        }
    }

    public static Period from(LocalDate since) {
        return new Period(since, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || !other.since.isAfter(until)) && (other.until == null || !since.isAfter(other.until));
    }
}
