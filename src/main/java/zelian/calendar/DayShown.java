package zelian.calendar;

import java.time.LocalDate;

/** A demonstration shows another day than before (演示日期): what happens by the day happens now. */
public record DayShown(LocalDate day) {}
