package zelian.document.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import zelian.document.Sheet;
import zelian.document.Sheets.Limits;

/** Reads the old {@code .xls}; the whole file lies in memory, which its own limit of 65,536 rows allows. */
final class XlsReader {

    private final Limits limits;
    private final Shown shown = new Shown();

    XlsReader(Limits limits) {
        this.limits = limits;
    }

    List<Sheet> read(POIFSFileSystem file) throws IOException {
        try (var book = new HSSFWorkbook(file)) {
            var sheets = new ArrayList<Sheet>();
            var rows = 0;
            for (var sheet : book) {
                var grid = new Grid(sheet.getSheetName(), limits, rows);
                for (var row : sheet) {
                    for (var cell : row) {
                        put(grid, cell);
                    }
                }
                sheet.getMergedRegions().forEach(grid::merge);
                var read = grid.sheet();
                rows += read.rows().size();
                sheets.add(read);
            }
            return sheets;
        }
    }

    private void put(Grid grid, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            Formulas.check(cell.getCellFormula(), grid.name(), new CellReference(cell).formatAsString(false));
        }
        grid.put(cell.getRowIndex(), cell.getColumnIndex(), text(cell), false);
    }

    private String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC ->
                shown.formatRawCellContents(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            default -> "";
        };
    }
}
