package zelian.calendar;

import java.time.LocalDate;
import zelian.common.Period;
import zelian.common.Source;

/**
 * When something is due. Two rules, kept as dated data, that must not be mixed up: what says 前 or 底
 * falls on the working day <em>before</em> when its day is not worked (by 2026-01-31, a Saturday, means
 * by Friday 2026-01-30); a legal clock (日, 工作日, 月) falls on the working day <em>after</em>.
 */
public interface Deadlines {

    /** The last day on which something asked for 前 or 底 of the day stated can be done. */
    LocalDate by(LocalDate stated);

    /** The last day of a clock that started on the day given, which is not counted itself. */
    LocalDate after(LocalDate start, Days clock);

    /** The last day of a clock of working days; the starting day is not counted. */
    LocalDate after(LocalDate start, WorkingDays clock);

    /** The same day so many months later, or the last day of that month if it has no such day. */
    LocalDate after(LocalDate start, Months clock);

    /** What {@link #by} rests on for that day. */
    Source statedRule(LocalDate day);

    /** What {@link #after} rests on for that day. */
    Source clockRule(LocalDate day);

    /** How near a due day is, seen on a day. */
    Light light(LocalDate due, LocalDate day);

    /** The due days that show that light on the day, so that lists can ask for them. */
    Period dueDays(Light.Colour colour, LocalDate day);
}
