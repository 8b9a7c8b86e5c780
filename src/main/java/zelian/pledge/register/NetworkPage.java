package zelian.pledge.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.pledge.pair.LeftOut;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * All pairs of a year as a network (网络图): who signs with whom over three tiers, and who has not. Drawn from left to
 * right; the same as a table by unit.
 *
 * @param height of the picture
 * @param folded how many pairs the picture leaves to the table
 */
public record NetworkPage(
        List<Option> years,
        String year,
        String total,
        int height,
        int folded,
        List<Node> nodes,
        List<Edge> edges,
        List<Line> lines,
        List<LeftOut> leftOut)
        implements Page {

    public static final int ROW = 34;

    private static final int[] COLUMNS = {2, 252, 506, 760};
    private static final int WIDTH = 200;

    /**
     * One holder of a post; {@code column} from 0, {@code y} its middle.
     *
     * @param label the unit, or the post where the unit stands to the left already
     * @param word how far the letter with whom stands to the left has come; empty for whoever has nobody above
     * @param address of that letter; null if there is none
     */
    public record Node(
            int column,
            int y,
            String name,
            String title,
            String label,
            String word,
            boolean signed,
            @Nullable String address) {

        public int x() {
            return COLUMNS[column];
        }

        public int width() {
            return column == 0 ? WIDTH - 20 : column == COLUMNS.length - 1 ? WIDTH + 30 : WIDTH;
        }
    }

    /** A pair: drawn through when signed, dashed when not. */
    public record Edge(int column, int fromY, int toY, boolean signed) {

        public String path() {
            var from = COLUMNS[column] + WIDTH - (column == 0 ? 20 : 0);
            var to = COLUMNS[column + 1];
            var middle = (from + to) / 2;
            return "M%d %dC%d %d %d %d %d %d".formatted(from, fromY, middle, fromY, middle, toY, to, toY);
        }
    }

    /** A unit and how many of its pairs have signed. */
    public record Line(String unit, String address, int pairs, int signed, String waiting) {

        public int percent() {
            return pairs == 0 ? 0 : 100 * signed / pairs;
        }
    }
}
