package zelian.analysis.lanes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * 四责协同: how the matters of one topic go from lane to lane through the year, and how long each hand-over takes.
 *
 * @param hidden how many more passages there are than are drawn
 */
public record LanesPage(
        List<Option> aspects,
        @Nullable String aspect,
        int year,
        int passages,
        int open,
        List<LaneRow> lanes,
        List<Month> months,
        int today,
        List<Line> lines,
        int hidden,
        List<Speed> speeds,
        List<Row> rows)
        implements Page {

    /** One lane; {@code y} is its middle. */
    public record LaneRow(String label, String who, int y) {}

    /** Where a month begins. */
    public record Month(int x, String label) {}

    /** One passage as it is drawn; {@code tail} is where it waits now, 0 if it is closed. */
    public record Line(String address, String title, String path, List<Dot> dots, String tail) {}

    /** One step. */
    public record Dot(int x, int y, String mark) {}

    /** How long one kind of hand-over takes: the days of the middle one, and of the longest. */
    public record Speed(String handOver, int count, int across, int median, int longest, String address) {}

    /** One passage in words. */
    public record Row(String address, String kind, String title, String steps, int waiting) {}
}
