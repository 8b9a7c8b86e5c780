package zelian.analysis.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import zelian.document.Block;

/**
 * One table of the document, whole; how much of it is set depends on the room there is.
 *
 * @param none what is said instead of an empty table
 * @param widths of the columns, relative to each other
 */
record CheckTable(String title, String none, List<String> head, List<Integer> widths, List<List<String>> rows) {

    /** Characters of a table's letters on a line as wide as the text, margins of cells taken off. */
    private static final int CHARACTERS = 38;

    static <T> CheckTable of(
            String title,
            String none,
            List<String> head,
            List<Integer> widths,
            List<T> all,
            Function<T, List<String>> cells) {
        return new CheckTable(title, none, head, widths, all.stream().map(cells).toList());
    }

    /** How many lines each row takes. */
    List<Integer> heights() {
        var whole = widths.stream().mapToInt(Integer::intValue).sum();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .map(c -> Math.ceilDiv(length(row.get(c)), Math.max(1, CHARACTERS * widths.get(c) / whole)))
                        .max()
                        .orElse(1))
                .map(lines -> Math.max(1, lines))
                .toList();
    }

    int height() {
        return heights().stream().mapToInt(Integer::intValue).sum();
    }

    /** Sets the heading, which says how many there are if not all are shown, and the first rows. */
    void set(List<Block> body, int shown) {
        body.add(Block.heading(1, title + (shown < rows.size() ? "（共 " + rows.size() + " 项，列 " + shown + " 项）" : "")));
        body.add(rows.isEmpty() ? Block.text(none) : new Block.Table(head, widths, rows.subList(0, shown)));
    }

    /** In characters as wide as Chinese ones; figures and letters take half the room. */
    private static int length(String text) {
        return (int) Math.ceil(
                text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.55 : 1).sum());
    }
}
