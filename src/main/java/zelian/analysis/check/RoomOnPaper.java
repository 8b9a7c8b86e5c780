package zelian.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Shares the room of two pages among the tables of a document, so that a table of a hundred rows does not push
 * out one of two: row by row in turn, until the room is used up or everything stands.
 */
final class RoomOnPaper {

    private RoomOnPaper() {}

    /**
     * How many rows of each table there is room for.
     *
     * @param heights of the rows of each table, in lines
     * @param lines that there are for all of them
     */
    static int[] share(List<List<Integer>> heights, int lines) {
        var shown = new int[heights.size()];
        var open = IntStream.range(0, shown.length).boxed().collect(Collectors.toCollection(ArrayList::new));
        var left = lines;
        while (!open.isEmpty()) {
            for (var table : List.copyOf(open)) {
                var rows = heights.get(table);
                if (shown[table] < rows.size() && rows.get(shown[table]) <= left) {
                    left -= rows.get(shown[table]++);
                } else {
                    open.remove(table);
                }
            }
        }
        return shown;
    }
}
