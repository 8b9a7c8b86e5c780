package zelian.job;

import java.time.LocalDate;

/**
 * What every day begins with (每日例行): silence that counts as an answer, periods that end, reminders. A module
 * declares a bean; the clock calls it once a day, on one node, and a demonstration whenever a day of it begins.
 */
public interface DailyWork {

    /** When in Beijing; nights come first. */
    enum Hour {
        /** At 00:10, before anyone looks. */
        NIGHT,
        /** At 08:30, when people come to work. */
        MORNING
    }

    Hour hour();

    /**
     * Does what is due on the day, in a transaction of its own. Again on the same day it does nothing more, and what a
     * missed day left undone is done on the next.
     */
    void on(LocalDate day);
}
