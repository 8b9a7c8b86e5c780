package zelian.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are worked: Monday to Friday, but for the holidays and the weekends worked instead (调休)
 * that the State Council's yearly notice names.
 */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** Whether that year's notice is known. If not, Monday to Friday count, and pages must say so. */
    boolean known(int year);

    /** What pages say where they show or ask for days of a year whose notice is not known; empty where it is. */
    default Optional<String> caveat(int year) {
        return known(year) ? Optional.empty() : Optional.of(year + " 年的放假安排未公布，时限暂按周末推算；公布并导入后自动重算");
    }

    /**
     * The n-th working day after the day, which is not counted itself; before it for a negative number.
     * For zero, the day as it is.
     */
    default LocalDate plus(LocalDate day, WorkingDays number) {
        var step = number.count() < 0 ? -1 : 1;
        var reached = day;
        for (var left = Math.abs(number.count()); left > 0; left--) {
            reached = nearest(reached.plusDays(step), step);
        }
        return reached;
    }

    /**
     * How many working days lie after the first day, up to and including the second; negative when the
     * second comes first. So {@code plus(day, workingDaysBetween(day, d)) = d} for every working day d.
     */
    default int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -(int) to.datesUntil(from).filter(this::isWorkingDay).count();
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day itself if it is worked, else the working day before it. */
    default LocalDate onOrBefore(LocalDate day) {
        return nearest(day, -1);
    }

    /** The day itself if it is worked, else the working day after it. */
    default LocalDate onOrAfter(LocalDate day) {
        return nearest(day, 1);
    }

    private LocalDate nearest(LocalDate day, int step) {
        var reached = day;
        while (!isWorkingDay(reached)) {
            reached = reached.plusDays(step);
        }
        return reached;
    }
}
