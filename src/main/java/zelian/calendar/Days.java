package zelian.calendar;

/** A number of calendar days (日), as in 三十日内. Not to be mixed with {@link WorkingDays}. */
public record Days(int count) {}
