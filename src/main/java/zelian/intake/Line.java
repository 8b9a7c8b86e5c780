package zelian.intake;

import java.util.Map;

/**
 * One row of the file, by field.
 *
 * @param ordinal its place in the submission, as problems refer to it
 * @param number the row's number at the left edge of its sheet
 * @param values text by field name, as shown in the file or put right by the reader
 */
public record Line(int ordinal, String sheet, int number, Map<String, String> values) {

    /** The text of a field; empty if the cell is or the column is not there. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }
}
