package zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    private static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
