package zelian.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Projects or tasks over the months with their milestones (路径图), drawn on the server. What is late is told by its shape
 * and its words too, never by colour alone.
 *
 * @param from the first day drawn, {@code to} the last
 * @param today where the line of today stands
 */
public record Gantt(LocalDate from, LocalDate to, LocalDate today, List<Bar> bars) {

    private static final int LABELS = 300;
    private static final int ALONE = 8;
    private static final int WIDTH = 680;
    private static final int ROW = 44;
    private static final int HEAD = 28;
    private static final int FITS = 19;
    private static final int YEARS = 6;
    private static final int DECADES_WIDTH = 420;

    /** One project: what it is, who leads, from when till when. */
    public record Bar(
            String label, String second, @Nullable String address, LocalDate since, LocalDate until, List<Mark> marks) {

        public String shortLabel() {
            return label.length() <= FITS ? label : label.substring(0, FITS - 1) + "…";
        }
    }

    /** One milestone. */
    public record Mark(LocalDate day, Phase phase, String words) {}

    /** How a milestone stands on the day. */
    public enum Phase {
        DONE,
        LATE,
        AHEAD
    }

    /** From the first to the last day of all of them, by whole months; nothing where there is nothing. */
    public static @Nullable Gantt of(List<Bar> bars, LocalDate today) {
        if (bars.isEmpty()) {
            return null;
        }
        var first = bars.stream().map(Bar::since).min(LocalDate::compareTo).orElse(today);
        var last = bars.stream().map(Bar::until).max(LocalDate::compareTo).orElse(today);
        return new Gantt(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()), today, List.copyOf(bars));
    }

    /** Several bars say at their left what they are; one alone is said by the page. */
    public boolean labelled() {
        return bars.size() > 1;
    }

    public boolean marked() {
        return bars.stream().anyMatch(bar -> !bar.marks().isEmpty());
    }

    private int left() {
        return labelled() ? LABELS : ALONE;
    }

    /** Many years are drawn by the year, and need less room. */
    private boolean overYears() {
        return to.getYear() - from.getYear() > YEARS;
    }

    private int chart() {
        return overYears() ? DECADES_WIDTH : WIDTH;
    }

    public int width() {
        return left() + chart() + 32;
    }

    public int height() {
        return HEAD + bars.size() * ROW + 8;
    }

    public int top(int row) {
        return HEAD + row * ROW;
    }

    /** Where a day stands. */
    public int x(LocalDate day) {
        var bounded = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        return left()
                + (int) (chart()
                        * ChronoUnit.DAYS.between(from, bounded)
                        / Math.max(1, ChronoUnit.DAYS.between(from, to)));
    }

    public boolean showsToday() {
        return !today.isBefore(from) && !today.isAfter(to);
    }

    /** The first days of the months, every second or third one where there are many; of years over decades. */
    public List<LocalDate> months() {
        var years = to.getYear() - from.getYear();
        if (overYears()) {
            var step = years > 60 ? 20 : years > 20 ? 10 : years > 12 ? 4 : 2;
            return Stream.iterate(
                            LocalDate.of((from.getYear() / step + 1) * step, 1, 1),
                            day -> !day.isAfter(to),
                            day -> day.plusYears(step))
                    .toList();
        }
        var all = Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusMonths(1))
                .toList();
        var step = 1 + all.size() / 13;
        return all.stream().filter(day -> (day.getMonthValue() - 1) % step == 0).toList();
    }

    public String monthLabel(LocalDate day) {
        if (overYears()) {
            return String.valueOf(day.getYear());
        }
        return day.getMonthValue() == 1 || day.equals(from)
                ? day.getYear() + "-%02d".formatted(day.getMonthValue())
                : day.getMonthValue() + " 月";
    }
}
