package zelian.duty.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import zelian.access.UnitId;
import zelian.document.Sheets;
import zelian.intake.ImportKind;
import zelian.intake.Line;
import zelian.intake.Submission;

/** The demonstration's own file of duties, whose first row holds the headings as the import knows them. */
final class OfficeFile {

    private OfficeFile() {}

    static Submission of(String name, ImportKind kind, UnitId unit, int year) {
        var headings = new HashMap<String, String>();
        kind.fields().forEach(field -> {
            field.synonyms().forEach(heading -> headings.put(heading, field.name()));
            headings.put(field.label(), field.name());
        });
        var sheet = Sheets.read(bytes(name), Sheets.Limits.USUAL).getFirst();
        var fields = new HashMap<Integer, String>();
        sheet.rows().getFirst().cells().forEach((column, cell) -> {
            var field = headings.get(cell.text());
            if (field != null) {
                fields.put(column, field);
            }
        });
        var lines = new ArrayList<Line>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var values = new HashMap<String, String>();
            fields.forEach((column, field) -> values.put(field, row.text(column)));
            lines.add(new Line(lines.size(), sheet.name(), row.number(), values));
        }
        return new Submission(
                name,
                Map.of("unit", unit.toString(), "year", String.valueOf(year)),
                new LinkedHashSet<>(fields.values()),
                lines);
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
