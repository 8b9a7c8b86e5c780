package zelian.calendar.phrase;

import zelian.calendar.Schedules;
import zelian.calendar.deadline.PublishedDeadlines;

/** Schedules over the published calendar, for rule tests of every module. */
public final class PublishedSchedules {

    private PublishedSchedules() {}

    public static Schedules get() {
        return new ReadingPhrases(PublishedDeadlines.get());
    }
}
