package zelian.calendar.year;

import java.time.LocalDate;
import java.util.Set;
import zelian.common.Source;

/**
 * One year's notice of holidays (节假日安排).
 *
 * @param off days not worked, weekends inside a block included
 * @param worked weekends worked instead (调休)
 */
record Notice(int year, Source source, Set<LocalDate> off, Set<LocalDate> worked) {

    Notice {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }
}
