package zelian.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where the chain is broken.
 *
 * @param at the last object before the break, or the object that stands still; a person of whom no more may be known than
 *     that something waits
 * @param unit where
 * @param who whose turn it is; null where only the unit is known
 * @param since the day by which it should have followed
 */
public record Break(
        Gap gap,
        Ref at,
        String title,
        @Nullable UUID unit,
        @Nullable UUID who,
        LocalDate since) {

    /** For how many days it has been broken. */
    public int days(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(since, day);
    }
}
