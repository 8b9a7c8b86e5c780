package zelian.calendar;

/** A number of months (个月), as in 一个月内. Not to be mixed with thirty {@link Days}. */
public record Months(int count) {}
