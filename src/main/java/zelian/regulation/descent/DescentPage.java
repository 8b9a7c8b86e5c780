package zelian.regulation.descent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One descent, and the form for another text of it or for the one being reworded.
 *
 * @param formers the texts a new one may take the place of
 * @param clauses the clauses of the texts held here, to lead from duties to it
 * @param worded the text whose words are in the form; null for a new one
 */
public record DescentPage(
        Traced descent,
        boolean keeps,
        boolean verifies,
        List<Option> formers,
        List<Option> clauses,
        @Nullable Worded worded)
        implements Page {

    /** A recorded text in the form. */
    public record Worded(String id, int lock, Waypoint.Text text) {}

    public Waypoint.@Nullable Text text() {
        return worded == null ? null : worded.text();
    }
}
