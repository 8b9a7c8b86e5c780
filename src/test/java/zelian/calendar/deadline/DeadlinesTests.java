package zelian.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zelian.calendar.Days;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.calendar.Light.Colour;
import zelian.calendar.Months;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.calendar.year.Calendars;

class DeadlinesTests {

    private final WorkingCalendar calendar = Calendars.published();
    private final Deadlines deadlines = PublishedDeadlines.get();

    @Test
    void whatIsAskedBeforeASaturdayIsDueOnTheFriday() {
        assertThat(deadlines.by(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 1, 30));
    }

    @Test
    void whatIsAskedBeforeAWorkedSaturdayIsDueThatDay() {
        assertThat(deadlines.by(LocalDate.of(2026, 2, 28))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aLegalClockThatEndsOnAHolidayEndsOnTheWorkingDayAfter() {
        assertThat(deadlines.after(LocalDate.of(2026, 1, 1), new Days(30))).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(deadlines.after(LocalDate.of(2026, 9, 1), new Months(1))).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aMonthIsTheSameDayNextMonthOrItsLast() {
        assertThat(deadlines.after(LocalDate.of(2026, 3, 31), new Months(1))).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(deadlines.after(LocalDate.of(2026, 1, 31), new Months(1))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(deadlines.after(LocalDate.of(2024, 1, 31), new Months(1))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void workingDaysDoNotCountTheDayTheyStart() {
        assertThat(deadlines.after(LocalDate.of(2026, 9, 21), new WorkingDays(15)))
                .isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void eachRuleNamesItsSource() {
        var day = LocalDate.of(2026, 6, 1);
        assertThat(deadlines.clockRule(day).inWords()).contains("中华人民共和国民法典", "第二百零三条");
        assertThat(deadlines.clockRule(LocalDate.of(2020, 6, 1)).inWords()).contains("中华人民共和国民法总则");
        assertThat(deadlines.statedRule(day).inWords()).contains("不得顺延");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-05-20, GREEN, 余 28 个工作日",
        "2026-06-30, 2026-06-15, BLUE, 余 10 个工作日",
        "2026-06-30, 2026-06-25, YELLOW, 余 3 个工作日",
        "2026-06-30, 2026-06-30, YELLOW, 今天到期",
        "2026-06-30, 2026-07-03, RED, 逾期 3 天"
    })
    void aLightSaysInWordsHowNear(LocalDate due, LocalDate day, Colour colour, String words) {
        assertThat(deadlines.light(due, day)).isEqualTo(new Light(colour, words));
    }

    @ParameterizedTest(name = "seed 203: {0}")
    @MethodSource("days")
    void theDueDaysOfALightAreThoseThatShowIt(LocalDate day) {
        for (var colour : Colour.values()) {
            var shown = deadlines.dueDays(colour, day);
            for (var due = day.minusDays(5); due.isBefore(day.plusDays(25)); due = due.plusDays(1)) {
                assertThat(shown.contains(due))
                        .as(colour + " for " + due)
                        .isEqualTo(deadlines.light(due, day).colour() == colour);
            }
        }
    }

    static Stream<LocalDate> days() {
        var random = new Random(203);
        return Stream.generate(() -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(4 * 365)))
                .limit(300);
    }

    @ParameterizedTest(name = "seed 203: {0}")
    @MethodSource("days")
    void everyDeadlineIsAWorkingDayAndNeverOnTheWrongSide(LocalDate day) {
        assertThat(deadlines.by(day)).isBeforeOrEqualTo(day).satisfies(due -> calendar.isWorkingDay(due));
        assertThat(deadlines.after(day, new Days(30))).isAfterOrEqualTo(day.plusDays(30));
        assertThat(deadlines.after(day, new Months(1))).isAfterOrEqualTo(day.plusMonths(1));
        assertThat(Stream.of(
                        deadlines.by(day),
                        deadlines.after(day, new Days(30)),
                        deadlines.after(day, new Months(1)),
                        deadlines.after(day, new WorkingDays(5))))
                .allMatch(calendar::isWorkingDay);
    }
}
