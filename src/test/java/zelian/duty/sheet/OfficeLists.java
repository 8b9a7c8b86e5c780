package zelian.duty.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import zelian.document.Sheet;
import zelian.document.Sheets;
import zelian.duty.Wording;

/** The duty lists of the demonstration's own office files, as wordings: for tests that need a list. */
public final class OfficeLists {

    private OfficeLists() {}

    /** The full list with all its columns. */
    public static List<Wording> full() {
        return read("责任清单-2026.xlsx", 1);
    }

    /** The office's own version of the same forty duties: fewer columns, looser words. */
    public static List<Wording> office() {
        return read("责任清单-办公室版.xlsx", 3);
    }

    private static List<Wording> read(String name, int headerRow) {
        try (var file = new ClassPathResource("demo/" + name).getInputStream()) {
            var sheet = Sheets.read(file.readAllBytes(), Sheets.Limits.USUAL).getFirst();
            Map<Integer, Field> fields = new HashMap<>();
            var lines = new ArrayList<Wording>();
            var rules = new RowRules(headerRow > 1);
            for (Sheet.Row row : sheet.rows()) {
                if (row.number() == headerRow) {
                    row.cells()
                            .forEach((column, cell) ->
                                    Field.named(cell.text()).ifPresent(field -> fields.put(column, field)));
                } else if (row.number() > headerRow && !row.oneMergedCell()) {
                    var cells = new EnumMap<Field, String>(Field.class);
                    fields.forEach((column, field) -> cells.put(field, row.text(column)));
                    lines.add(rules.wording(cells));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
