package zelian.calendar.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = Calendars.published();

    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void eachPublishedYearHasItsNumberOfWorkingDays(int year, int days) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false", "2026-01-04, true", "2026-02-14, true", "2026-02-16, false", "2026-02-28, true",
        "2026-01-31, false", "2026-09-20, true", "2026-09-25, false", "2026-10-10, true", "2022-12-31, false",
        "2024-02-18, true", "2024-02-17, false", "2023-06-25, true", "2023-06-24, false"
    })
    void holidaysAreOffAndExchangedWeekendsAreWorked(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void aYearWithoutNoticeCountsMondayToFridayAndSaysSo() {
        assertThat(calendar.known(2026)).isTrue();
        assertThat(calendar.known(2027)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Test
    void springFestivalIsSkipped() {
        assertThat(calendar.plus(LocalDate.of(2026, 2, 13), new WorkingDays(2))).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(calendar.plus(LocalDate.of(2026, 2, 24), new WorkingDays(-2)))
                .isEqualTo(LocalDate.of(2026, 2, 13));
    }

    static Stream<Case> cases() {
        var random = new Random(20260131);
        return Stream.generate(() ->
                        new Case(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(4 * 365)), random.nextInt(121) - 60))
                .limit(400);
    }

    record Case(LocalDate day, int number) {}

    @ParameterizedTest(name = "seed 20260131: {0}")
    @MethodSource("cases")
    void goingSoManyWorkingDaysCountsSoMany(Case given) {
        var reached = calendar.plus(given.day, new WorkingDays(given.number));

        assertThat(given.number == 0 || calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.workingDaysBetween(given.day, reached)).isEqualTo(given.number);
    }

    @ParameterizedTest(name = "seed 20260131: {0}")
    @MethodSource("cases")
    void aDistanceIsTheSumOfItsParts(Case given) {
        var to = given.day.plusDays(90);
        var between = given.day.plusDays(Math.abs(given.number));

        assertThat(calendar.workingDaysBetween(given.day, between) + calendar.workingDaysBetween(between, to))
                .isEqualTo(calendar.workingDaysBetween(given.day, to));
        assertThat(calendar.onOrBefore(given.day)).isBeforeOrEqualTo(given.day);
        assertThat(calendar.onOrAfter(given.day)).isAfterOrEqualTo(given.day);
        assertThat(calendar.workingDaysBetween(calendar.onOrBefore(given.day), given.day))
                .isZero();
    }
}
