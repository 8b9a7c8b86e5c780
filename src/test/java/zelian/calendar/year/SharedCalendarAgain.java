package zelian.calendar.year;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the calendar again once a test that entered a notice was taken back. */
@Component
@Profile("test")
public class SharedCalendarAgain {

    private final SharedCalendar calendar;

    SharedCalendarAgain(SharedCalendar calendar) {
        this.calendar = calendar;
    }

    public void read() {
        calendar.refresh();
    }
}
