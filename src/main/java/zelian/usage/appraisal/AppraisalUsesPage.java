package zelian.usage.appraisal;

import java.util.List;
import zelian.ui.Link;
import zelian.ui.Page;

/**
 * What the results of one appraisal lead to, many at once: what would be proposed, what is left out and why; what waits
 * for approval.
 *
 * @param counts how many results and uses there are in which state
 */
public record AppraisalUsesPage(
        String address,
        Link appraisal,
        List<String> counts,
        List<Line> proposed,
        List<Line> leftOut,
        List<Line> approved,
        List<Line> notApproved)
        implements Page {

    /**
     * One result, or one use of it.
     *
     * @param id what is ticked; empty where nothing can be
     * @param notes what would be done, or why nothing is
     */
    public record Line(String id, String address, String title, String level, List<String> notes) {}

    public int actions() {
        return proposed.stream().mapToInt(line -> line.notes().size()).sum();
    }
}
