package zelian.calendar.year;

import zelian.calendar.WorkingCalendar;

/** The working calendar as published, for rule tests of every module. */
public final class Calendars {

    private static final WorkingCalendar PUBLISHED =
            new NoticedCalendar(PublishedNotices.read().values());

    private Calendars() {}

    public static WorkingCalendar published() {
        return PUBLISHED;
    }
}
