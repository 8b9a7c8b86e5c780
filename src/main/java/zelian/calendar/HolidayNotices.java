package zelian.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The State Council's yearly notices of holidays (节假日安排), as far as they are known here. */
public interface HolidayNotices {

    /** The notice of that year, entered here or shipped with the program. */
    Optional<HolidayNotice> find(int year);

    /** Puts a notice in place of the one known for its year; every deadline is worked out by it from now on. */
    void put(HolidayNotice notice, LocalDate enteredOn);

    /**
     * One year's notice.
     *
     * @param title of the notice, as published
     * @param off days not worked, weekends inside a block included
     * @param worked weekends worked instead (调休)
     */
    record HolidayNotice(int year, String title, Set<LocalDate> off, Set<LocalDate> worked) {

        public HolidayNotice {
            off = Set.copyOf(off);
            worked = Set.copyOf(worked);
        }
    }
}
