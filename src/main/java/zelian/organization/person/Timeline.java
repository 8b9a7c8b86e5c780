package zelian.organization.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import zelian.access.Directory;

/**
 * A person's tenures over the years, as bars to draw (任职时间轴).
 *
 * @param height of the picture; its width is {@link #WIDTH}
 */
public record Timeline(List<Bar> bars, List<Tick> ticks, int height) {

    public static final int WIDTH = 720;
    private static final int ROW = 34;
    private static final int AXIS = 22;

    /** One tenure: where its bar lies, and its words above it. */
    public record Bar(String label, String days, int x, int y, int width, boolean held) {}

    /** The first day of a year. */
    public record Tick(int x, String year) {}

    /** From the earliest tenure to the day, whichever is still held drawn to the edge. */
    static Timeline of(List<TenureRow> tenures, LocalDate day) {
        var first = tenures.stream()
                .map(TenureRow::since)
                .min(LocalDate::compareTo)
                .orElse(day)
                .withDayOfYear(1);
        var last = day.isBefore(first.plusYears(1)) ? first.plusYears(1) : day;
        var span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var bars = new ArrayList<Bar>();
        var ordered = tenures.stream()
                .sorted((one, other) -> one.since().compareTo(other.since()))
                .toList();
        for (var tenure : ordered) {
            var until = tenure.until() == null || tenure.until().isAfter(last) ? last : tenure.until();
            var x = at(first, tenure.since(), span);
            bars.add(new Bar(
                    Directory.postInWords(tenure.unitName(), tenure.title()),
                    tenure.since() + (tenure.until() == null ? " 起" : " 至 " + tenure.until()),
                    x,
                    bars.size() * ROW + 18,
                    Math.max(4, at(first, until.plusDays(1), span) - x),
                    tenure.held()));
        }
        var ticks = new ArrayList<Tick>();
        var years = (int) ChronoUnit.YEARS.between(first, last) + 1;
        var step = Math.max(1, (years + 7) / 8);
        for (var year = first; !year.isAfter(last); year = year.plusYears(step)) {
            ticks.add(new Tick(at(first, year, span), String.valueOf(year.getYear())));
        }
        return new Timeline(bars, ticks, bars.size() * ROW + AXIS + 6);
    }

    private static int at(LocalDate first, LocalDate day, long span) {
        return (int) Math.min(WIDTH, ChronoUnit.DAYS.between(first, day) * WIDTH / span);
    }
}
