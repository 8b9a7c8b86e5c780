package zelian.organization.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.io.ClassPathResource;

/** The demonstration's own office files, as lines of text. */
final class OfficeFile {

    private OfficeFile() {}

    static List<UnitLine> units() {
        return rows("组织机构.xlsx").stream()
                .map(cells -> new UnitLine(
                        Integer.parseInt(cells.getFirst()),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5)))
                .toList();
    }

    static List<TenureLine> tenures() {
        return rows("人员任职.xlsx").stream()
                .map(cells -> new TenureLine(
                        Integer.parseInt(cells.getFirst()),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(6),
                        cells.get(7),
                        cells.get(8),
                        cells.get(9)))
                .toList();
    }

    private static List<List<String>> rows(String name) {
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ClassPathResource("demo/" + name).getInputStream())) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                if (row.getRowNum() == 0) {
                    continue;
                }
                var cells = new ArrayList<String>(List.of(String.valueOf(row.getRowNum() + 1)));
                for (var column = 0; column < 9; column++) {
                    cells.add(format.formatCellValue(row.getCell(column)).strip());
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
