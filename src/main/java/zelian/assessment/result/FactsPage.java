package zelian.assessment.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * The facts behind one score of one unit.
 *
 * @param back the result they belong to
 * @param score points of how many
 */
public record FactsPage(Link back, String title, String score, String rule, String tally, List<Line> lines)
        implements Page {

    /**
     * One fact.
     *
     * @param address the way there; null if it is not the reader's to open
     * @param met whether it meets what is asked
     */
    public record Line(String day, String title, @Nullable String address, String state, boolean met) {}
}
