package zelian.document.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import zelian.common.Rejected;
import zelian.document.Sheet;
import zelian.document.Sheets.Limits;

/** A sheet while it is read: cells as they come, merged ranges filled at the end. */
final class Grid {

    /** A range merged over a whole column stands for nothing that far down. */
    private static final int FILL_AT_MOST = 20_000;

    private final String name;
    private final Limits limits;
    private final int rowsBefore;
    private final TreeMap<Integer, TreeMap<Integer, Sheet.Cell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    Grid(String name, Limits limits, int rowsBefore) {
        this.name = name;
        this.limits = limits;
        this.rowsBefore = rowsBefore;
    }

    String name() {
        return name;
    }

    void put(int row, int column, String text, boolean computedNowhere) {
        var shown = text.strip();
        if (shown.isEmpty() && !computedNowhere) {
            return;
        }
        Formulas.checkText(shown, name, address(row, column));
        rows.computeIfAbsent(row, r -> new TreeMap<>())
                .put(column, new Sheet.Cell(shown, address(row, column), computedNowhere));
        if (rowsBefore + rows.size() > limits.rows()) {
            throw Rejected.because("document.too-many-rows", limits.rows());
        }
    }

    void merge(CellRangeAddress range) {
        merged.add(range);
    }

    Sheet sheet() {
        for (var range : merged) {
            var first = rows.getOrDefault(range.getFirstRow(), new TreeMap<>()).get(range.getFirstColumn());
            if (first != null && range.getNumberOfCells() <= FILL_AT_MOST) {
                fill(range, first);
            }
        }
        return new Sheet(
                name,
                rows.entrySet().stream()
                        .map(row -> new Sheet.Row(row.getKey() + 1, Map.copyOf(row.getValue())))
                        .toList());
    }

    private void fill(CellRangeAddress range, Sheet.Cell first) {
        for (var row = range.getFirstRow(); row <= range.getLastRow(); row++) {
            // A row that shows nothing of its own is not made by a merged neighbour.
            var cells = rows.get(row);
            if (cells != null) {
                for (var column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
                    cells.put(column, first);
                }
            }
        }
    }

    private static String address(int row, int column) {
        return Sheet.letters(column) + (row + 1);
    }
}
