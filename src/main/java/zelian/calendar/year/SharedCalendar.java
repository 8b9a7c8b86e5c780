package zelian.calendar.year;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import zelian.calendar.WorkingCalendar;

/**
 * The calendar everyone asks: the notices this program was made with, each replaced by the one entered
 * here for the same year. It is read again every hour, so that every node learns of a notice entered at
 * another one.
 */
@Component
class SharedCalendar implements WorkingCalendar {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    private record Reading(NoticedCalendar calendar, long at) {}

    private final EnteredNotices entered;
    private volatile Reading reading;

    SharedCalendar(EnteredNotices entered) {
        this.entered = entered;
        this.reading = read();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return current().isWorkingDay(day);
    }

    @Override
    public boolean known(int year) {
        return current().known(year);
    }

    /** Reads the notices again at once. */
    void refresh() {
        reading = read();
    }

    private NoticedCalendar current() {
        if (System.nanoTime() - reading.at > HOUR) {
            refresh();
        }
        return reading.calendar;
    }

    private Reading read() {
        var notices = new HashMap<>(PublishedNotices.read());
        notices.putAll(entered.all());
        return new Reading(new NoticedCalendar(notices.values()), System.nanoTime());
    }
}
