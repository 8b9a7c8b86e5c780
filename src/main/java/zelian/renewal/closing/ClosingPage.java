package zelian.renewal.closing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * The closing of a year: what is still open, what was proposed and decided, and the form of whose turn it is.
 *
 * @param turn whose turn it is; null if nobody's
 * @param hindrance why it cannot be proposed today; null if it can, or was
 */
public record ClosingPage(
        int year,
        String state,
        @Nullable String turn,
        List<Step> steps,
        List<Row> open,
        int total,
        List<Fact> facts,
        @Nullable String hindrance,
        boolean mayPropose,
        boolean mayDecide,
        boolean closed,
        List<Page> parts)
        implements Page {

    /**
     * One kind of what is open.
     *
     * @param then how many when it was proposed; a dash before
     */
    public record Row(String label, String address, int now, String then) {}
}
