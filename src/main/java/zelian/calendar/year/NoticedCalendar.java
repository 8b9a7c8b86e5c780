package zelian.calendar.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import zelian.calendar.WorkingCalendar;

/** The working calendar that follows from a set of notices: a pure function of them. */
final class NoticedCalendar implements WorkingCalendar {

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    NoticedCalendar(Collection<Notice> notices) {
        for (var notice : notices) {
            years.add(notice.year());
            off.addAll(notice.off());
            worked.addAll(notice.worked());
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? worked.contains(day) : !off.contains(day);
    }

    @Override
    public boolean known(int year) {
        return years.contains(year);
    }
}
