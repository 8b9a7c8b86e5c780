package zelian.calendar.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zelian.calendar.Days;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.calendar.Light.Colour;
import zelian.calendar.Months;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.common.Period;
import zelian.common.Source;

/** Deadlines by the dated rules in {@code regulation/calendar}. */
@Component
class RuledDeadlines implements Deadlines {

    /** The days off of that year are not known yet. */
    private static final String UNPUBLISHED = "（放假未公布）";

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final WorkingCalendar calendar;
    private final DatedRule statedDay = DatedRule.named("calendar.stated-day");
    private final DatedRule clockEnd = DatedRule.named("calendar.clock-end");
    private final DatedRule blue = DatedRule.named("calendar.light-blue");
    private final DatedRule yellow = DatedRule.named("calendar.light-yellow");

    RuledDeadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public LocalDate by(LocalDate stated) {
        return moved(stated, statedDay.on(stated));
    }

    @Override
    public LocalDate after(LocalDate start, Days clock) {
        var last = start.plusDays(clock.count());
        return moved(last, clockEnd.on(last));
    }

    @Override
    public LocalDate after(LocalDate start, WorkingDays clock) {
        return calendar.plus(start, clock);
    }

    @Override
    public LocalDate after(LocalDate start, Months clock) {
        var last = start.plusMonths(clock.count());
        return moved(last, clockEnd.on(last));
    }

    @Override
    public Source statedRule(LocalDate day) {
        return statedDay.on(day).source();
    }

    @Override
    public Source clockRule(LocalDate day) {
        return clockEnd.on(day).source();
    }

    @Override
    public Light light(LocalDate due, LocalDate day) {
        if (day.isAfter(due)) {
            return new Light(Colour.RED, "逾期 " + DAYS.between(due, day) + " 天");
        }
        var left = calendar.workingDaysBetween(day, due);
        var colour = left <= yellow.on(day).number()
                ? Colour.YELLOW
                : left <= blue.on(day).number() ? Colour.BLUE : Colour.GREEN;
        var words = remaining(due, day, left);
        return new Light(colour, calendar.known(due.getYear()) || left == 0 ? words : words + UNPUBLISHED);
    }

    /** When no working day is left before it, the day itself, or the days off that are. */
    private static String remaining(LocalDate due, LocalDate day, int workingDays) {
        if (due.equals(day)) {
            return "今天到期";
        }
        return workingDays == 0 ? "余 " + DAYS.between(day, due) + " 天" : "余 " + workingDays + " 个工作日";
    }

    @Override
    public Period dueDays(Colour colour, LocalDate day) {
        var yellowFrom = day;
        var blueFrom = lastWithin(yellow, day).plusDays(1);
        var greenFrom = lastWithin(blue, day).plusDays(1);
        return switch (colour) {
            case RED -> new Period(EARLIEST, day.minusDays(1));
            case YELLOW -> new Period(yellowFrom, blueFrom.minusDays(1));
            case BLUE -> new Period(blueFrom, greenFrom.minusDays(1));
            case GREEN -> Period.from(greenFrom);
        };
    }

    /** The last day up to which no more working days remain than the threshold. */
    private LocalDate lastWithin(DatedRule threshold, LocalDate day) {
        return calendar.plus(day, new WorkingDays(threshold.on(day).number() + 1))
                .minusDays(1);
    }

    private LocalDate moved(LocalDate day, DatedRule.Value direction) {
        return "before".equals(direction.value()) ? calendar.onOrBefore(day) : calendar.onOrAfter(day);
    }
}
