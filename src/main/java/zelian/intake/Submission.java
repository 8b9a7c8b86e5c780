package zelian.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one file, matched to fields.
 *
 * @param columns fields for which the file has a column: what it lacks is kept as it is, not emptied
 */
public record Submission(String fileName, Map<String, String> parameters, Set<String> columns, List<Line> lines) {

    public boolean has(String field) {
        return columns.contains(field);
    }
}
