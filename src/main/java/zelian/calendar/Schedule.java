package zelian.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What a {@link LoosePhrase} means in one year. Two phrases mean the same exactly when their schedules
 * are equal, however differently they are worded.
 */
public sealed interface Schedule {

    /** Due on known days, earliest first. */
    record Dated(List<Due> dues) implements Schedule {
        public Dated {
            dues = List.copyOf(dues);
        }
    }

    /** Done when the matter arises (随发生, 适时): a duty without dates of its own. */
    record WhenItHappens() implements Schedule {}

    /**
     * Not to be understood without asking.
     *
     * @param reason what is wrong, in Chinese, quoting what was written
     * @param expected what would be right
     */
    record Doubtful(String reason, String expected) implements Schedule {}

    /**
     * One occurrence.
     *
     * @param label the stretch it stands for, such as 2026年上半年; unique within a schedule and the
     *     same when only the day changes, so that a later version of a list finds it again
     * @param from the first day of that stretch
     * @param stated the day written or meant, such as 2026-01-31
     * @param due the last working day on which it can be done, such as 2026-01-30
     */
    record Due(String label, LocalDate from, LocalDate stated, LocalDate due) {}
}
