package zelian.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The dated values that rules read, as of a day: {@code rules.on(day).workingDays("duty.claim.clock")}.
 * A key is the file's path below {@code resources/regulation}: {@code duty/claim.clock.yaml}.
 *
 * <p>A key no file defines, a key asked for in another unit than its file states, and a day before the
 * first value are faults of the program, not of a user: {@link IllegalArgumentException}.
 */
public interface Rules {

    /** The values in force on the day. */
    On on(LocalDate day);

    /** The values of one day. */
    interface On {

        /** Calendar days (日). */
        Ruling<Integer> days(String key);

        /** Working days (工作日). */
        Ruling<Integer> workingDays(String key);

        /** Months (个月): not thirty days. */
        Ruling<Integer> months(String key);

        /** A share in percent, such as 30 for 30%. */
        Ruling<BigDecimal> percent(String key);

        /** A plain number: a count, a limit, a threshold. */
        Ruling<Integer> number(String key);

        /** Words, such as a day of the year or a list separated by 、. */
        Ruling<String> text(String key);
    }
}
