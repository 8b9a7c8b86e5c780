package zelian.calendar;

/** A number of working days (工作日), as in 十五个工作日内. Not to be mixed with {@link Days}. */
public record WorkingDays(int count) {}
