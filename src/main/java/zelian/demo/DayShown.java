package zelian.demo;

import java.time.LocalDate;

/**
 * The demonstration shows another day now. What otherwise runs by the clock once a day (reminders, digests)
 * listens and does its day's work for {@code to}.
 */
public record DayShown(LocalDate from, LocalDate to) {}
