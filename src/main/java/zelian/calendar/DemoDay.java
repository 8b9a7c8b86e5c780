package zelian.calendar;

import java.time.LocalDate;

/** The day of business of a demonstration (演示日期), which can be moved. Exists only in {@code ./zelian demo}. */
public interface DemoDay extends Today {

    /** Moves to any day, such as the next deadline. */
    void goTo(LocalDate day);

    void nextWorkingDay();

    void previousWorkingDay();

    /** Moves to 年中: the last working day of June. */
    void midYear();

    /** Moves to 年底: the last working day of December. */
    void yearEnd();
}
