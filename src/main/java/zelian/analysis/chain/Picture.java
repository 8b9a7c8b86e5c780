package zelian.analysis.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Months;

/**
 * The chain as drawn (责任链图): rows from the text to the latest link, at most four places a row, lines between.
 *
 * @param height of the drawing, in the units of {@link Line#path}
 * @param shown how many objects stand in it
 * @param folded how many more stand behind the folded places
 * @param panelInside whether the last rows leave room at their right for the panel
 */
public record Picture(List<Row> rows, List<Line> lines, int height, int shown, int folded, boolean panelInside) {

    /** Rows are this high, places begin and end this far from the row's edges. */
    static final int ROW = 96;

    static final int TOP = 12;
    static final int BOTTOM = 85;

    /** A column of four is this wide. */
    static final int COLUMN = 100;

    /**
     * One link of the chain.
     *
     * @param note how many and how far, such as 24 件，完成 15
     * @param own whether it is the row of the object itself
     */
    public record Row(String kind, String label, String note, boolean own, List<Cell> cells) {}

    /** What a place of the picture is. */
    public enum What {
        /** The object the chain is drawn around. */
        SELF,
        NODE,
        /** What should be there and is not. */
        MISSING,
        /** The rest of the row, stacked. */
        FOLD,
        /** Many at once: a kind of unit, or a unit. */
        GROUP
    }

    /**
     * One place.
     *
     * @param column 1 to 4
     * @param ref what it stands for, as in addresses; null for groups
     * @param second the line below the title
     * @param third the last line, at the left
     * @param state the word of its badge; null where there is none
     * @param alarm what is wrong, at the right, where there is no badge
     * @param address where a click leads
     * @param chosen whether it lies on the way followed
     * @param future not yet due
     * @param small a picture within: bars by month, or done of all
     */
    public record Cell(
            What what,
            int column,
            @Nullable String ref,
            String title,
            String second,
            String third,
            @Nullable String state,
            @Nullable String alarm,
            String address,
            boolean chosen,
            boolean selected,
            boolean broken,
            boolean future,
            @Nullable Small small) {

        /** Its classes in the style sheet. */
        public String look() {
            var look = new StringBuilder("node");
            if (what == What.SELF) {
                look.append(" node-self");
            }
            if (what == What.FOLD || what == What.GROUP) {
                look.append(" node-fold");
            }
            if (chosen) {
                look.append(" node-chosen");
            }
            if (selected) {
                look.append(" node-selected");
            }
            if (broken) {
                look.append(" node-missing");
            } else if (future && what == What.NODE) {
                look.append(" node-future");
            }
            return look.append(" at-").append(column).toString();
        }
    }

    /** The picture within a folded place. */
    public record Small(int done, int all, @Nullable Months months) {

        public int percent() {
            return all == 0 ? 0 : Math.round(100f * done / all);
        }

        /** Few enough to draw one square each. */
        public boolean countable() {
            return all <= 21;
        }
    }

    /** A line between two places: its path and its classes in the style sheet. */
    public record Line(String path, String look) {}
}
