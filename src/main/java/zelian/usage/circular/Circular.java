package zelian.usage.circular;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * What an appraisal makes known (考核结果通报): grades, who is praised and who is criticised as was approved; no points, no
 * places. Drafted from what was approved, then published and kept as it was.
 *
 * @param body whose document it is
 * @param issue null while it is a draft
 */
public record Circular(
        String title,
        UnitId body,
        List<Line> lines,
        @Nullable Issue issue) {

    /** Number, day, and who published it. */
    public record Issue(String number, LocalDate on, String by) {}

    /** A heading or a paragraph. */
    public record Line(boolean heading, String words) {

        static Line heading(String words) {
            return new Line(true, words);
        }

        static Line text(String words) {
            return new Line(false, words);
        }
    }
}
