package zelian.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Counts by month as small bars (逐月条形). An empty month that is over is drawn in vermilion.
 *
 * @param title what is counted, such as 1 至 9 月记实条数
 */
public record Months(String title, List<Integer> counts) {

    /** For those who do not see it. */
    public String inWords() {
        return title + "：" + counts.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    public int width() {
        return Math.max(counts.size() * 10 - 3, 1);
    }

    /** Height of the bar in units of the picture (0 to 18). */
    public String height(int index) {
        var most =
                Math.max(7.5, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        var height = counts.get(index) == 0 ? 1.5 : 18.0 * counts.get(index) / most;
        return String.format(Locale.ROOT, "%.1f", height);
    }

    public String top(int index) {
        return String.format(Locale.ROOT, "%.1f", 20 - Double.parseDouble(height(index)));
    }
}
