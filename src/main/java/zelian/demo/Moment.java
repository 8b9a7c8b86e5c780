package zelian.demo;

import java.time.LocalDate;

/**
 * A day of the story from which a visitor can begin to look (演示时点). Nobody comes to their part on it, so that
 * visitors find it waiting; what waits goes on the day after.
 */
public enum Moment {
    AUTUMN(LocalDate.of(2026, 9, 16), "年中之后，各环节都在办"),
    NEW_YEAR(LocalDate.of(2027, 1, 15), "一年办完，新一年已开");

    private final LocalDate day;
    private final String words;

    Moment(LocalDate day, String words) {
        this.day = day;
        this.words = words;
    }

    public LocalDate day() {
        return day;
    }

    /** What one sees there. */
    public String words() {
        return words;
    }

    /** Whether the story has gone on since. */
    public boolean before(LocalDate other) {
        return day.isBefore(other);
    }

    /** Whether it is the day of one. */
    public static boolean is(LocalDate day) {
        for (var moment : values()) {
            if (moment.day.equals(day)) {
                return true;
            }
        }
        return false;
    }
}
