package zelian.usage.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a use.
 *
 * @param wanted the last day as proposed; null to count from the approval
 * @param due the last day for carrying it out, once approved
 * @param reportedOn when its owner last told what followed
 */
public record UseDays(
        LocalDate proposedOn,
        @Nullable LocalDate wanted,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate endedOn) {

    static UseDays from(LocalDate proposedOn, @Nullable LocalDate wanted) {
        return new UseDays(proposedOn, wanted, null, null, null, null);
    }

    UseDays approved(LocalDate day, LocalDate last) {
        return new UseDays(proposedOn, wanted, day, last, null, null);
    }

    UseDays reported(LocalDate day) {
        return new UseDays(proposedOn, wanted, approvedOn, due, day, null);
    }

    UseDays ended(LocalDate day) {
        return new UseDays(proposedOn, wanted, approvedOn, due, reportedOn, day);
    }
}
