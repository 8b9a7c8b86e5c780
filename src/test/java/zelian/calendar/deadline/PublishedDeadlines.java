package zelian.calendar.deadline;

import zelian.calendar.Deadlines;
import zelian.calendar.year.Calendars;

/** Deadlines over the published calendar, for rule tests of every module. */
public final class PublishedDeadlines {

    private PublishedDeadlines() {}

    public static Deadlines get() {
        return new RuledDeadlines(Calendars.published());
    }
}
