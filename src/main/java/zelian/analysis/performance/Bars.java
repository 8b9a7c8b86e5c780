package zelian.analysis.performance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zelian.ui.Months;

/** The records of a year so far, month by month. */
record Bars(Months months, int records, int talks, @Nullable LocalDate last) {

    static Bars of(@Nullable List<Performance.Month> counted, LocalDate day) {
        var rows = counted == null ? List.<Performance.Month>of() : counted;
        var counts = IntStream.rangeClosed(1, day.getMonthValue())
                .mapToObj(month -> rows.stream()
                        .filter(row -> row.month() == month)
                        .mapToInt(Performance.Month::records)
                        .sum())
                .toList();
        return new Bars(
                new Months("1 至 " + day.getMonthValue() + " 月记实条数", counts),
                rows.stream().mapToInt(Performance.Month::records).sum(),
                rows.stream().mapToInt(Performance.Month::talks).sum(),
                rows.stream()
                        .map(Performance.Month::last)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
