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

    private static final int[] COLUMNS = {10, 250, 520, 830};
    private static final int WIDTH = 190;

    /** One holder of a post; {@code column} from 0, {@code y} its middle. */
    public record Node(int column, int y, String name, String title) {

        public int x() {
            return COLUMNS[column];
        }

        public int width() {
            return WIDTH;
        }
    }

    /**
     * A pair: drawn through when signed, dashed when not, with the word beside it.
     *
     * @param address of the letter; null if there is none
     */
    public record Edge(int column, int fromY, int toY, boolean signed, String word, @Nullable String address) {

        public int fromX() {
            return COLUMNS[column] + WIDTH;
        }

        public int toX() {
            return COLUMNS[column + 1];
        }

        public String path() {
            var middle = (fromX() + toX()) / 2;
            return "M%d %dC%d %d %d %d %d %d".formatted(fromX(), fromY, middle, fromY, middle, toY, toX(), toY);
        }
    }

    /** A unit and how many of its pairs have signed. */
    public record Line(String unit, String address, int pairs, int signed, String waiting) {

        public int percent() {
            return pairs == 0 ? 0 : 100 * signed / pairs;
        }
    }
}
