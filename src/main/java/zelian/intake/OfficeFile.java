package zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import zelian.document.Sheets;

/** The demonstration's own office files, whose first row holds headings as the imports know them. */
public final class OfficeFile {

    private OfficeFile() {}

    public static Submission of(String name, ImportKind kind) {
        return of(name, kind, Map.of());
    }

    /** @param parameters what is asked beside the file */
    public static Submission of(String name, ImportKind kind, Map<String, String> parameters) {
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
        return new Submission(name, parameters, new LinkedHashSet<>(fields.values()), lines);
    }

    /**
     * Rows that are in no file, under the names of the fields.
     *
     * @param name what they would be called
     */
    public static Submission rows(String name, List<Map<String, String>> rows, Map<String, String> parameters) {
        var columns = new LinkedHashSet<String>();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            columns.addAll(row.keySet());
            lines.add(new Line(lines.size(), name, lines.size() + 2, row));
        }
        return new Submission(name, parameters, columns, lines);
    }

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
