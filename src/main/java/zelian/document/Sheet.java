package zelian.document;

import java.util.List;
import java.util.Map;

/**
 * One sheet of a workbook (工作表) as a person sees it: the text shown in every cell, merged cells filled.
 *
 * @param rows the rows that show anything, in their order
 */
public record Sheet(String name, List<Row> rows) {

    /**
     * One row.
     *
     * @param number as at the left edge of the sheet, from 1
     * @param cells the cells that show anything, by column from 0
     */
    public record Row(int number, Map<Integer, Cell> cells) {

        /** What the cell shows; empty where there is nothing. */
        public String text(int column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        /** Whether everything shown comes from one merged cell, as titles and footnotes do. */
        public boolean oneMergedCell() {
            return !cells.isEmpty()
                    && cells.values().stream().map(Cell::origin).distinct().count() == 1
                    && cells.size() > 1;
        }
    }

    /**
     * One cell.
     *
     * @param text as shown, trimmed; a date as 2026-01-31
     * @param origin the address the text was typed at, such as B4; another one's in a merged range
     * @param computedNowhere a formula whose value the file does not hold
     */
    public record Cell(String text, String origin, boolean computedNowhere) {}

    /** The letters over a column, from 0: A, B … AA. */
    public static String letters(int column) {
        var name = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
