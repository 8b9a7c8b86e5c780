package zelian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the benchmarks share: percentiles, and one row of the table per figure, printed and kept. */
public final class Bench {

    private static final Path TABLE = Path.of("target/bench.md");

    private Bench() {}

    /**
     * One row: what was measured, the machine's own limit beside it, what is to be reached.
     *
     * @param reached whether the figure is reached; the run goes on either way
     */
    public static void row(String figure, String what, String measured, String limit, String toReach, boolean reached) {
        var row = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                figure,
                what,
                measured,
                limit,
                toReach,
                reached ? "达到" : "未达到");
        System.out.println(row);
        try {
            if (!Files.exists(TABLE)) {
                Files.writeString(TABLE, "| 项 | 测什么 | 测得 | 机器极限 | 要求 | 结果 |\n|---|---|---|---|---|---|\n");
            }
            Files.writeString(TABLE, row + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The value that this share of all stays below. */
    public static double percentile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    /** Milliseconds one call takes. */
    public static double millis(Callable<?> call) {
        var started = System.nanoTime();
        try {
            call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - started) / 1e6;
    }

    public static String ms(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f 毫秒" : "%.0f 毫秒", millis);
    }

    public static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f 倍", ratio);
    }
}
