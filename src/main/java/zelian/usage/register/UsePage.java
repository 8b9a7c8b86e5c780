package zelian.usage.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One use: how far it has come, whose turn it is, what followed; all that was written stands in its history.
 *
 * @param receipt what its owner told last
 * @param next the reader's own next act
 */
public record UsePage(
        String address,
        String title,
        Link outcome,
        String state,
        @Nullable Light light,
        @Nullable String turn,
        @Nullable Link next,
        List<Step> steps,
        List<Fact> facts,
        @Nullable Text receipt,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** Something written, opened. */
    public record Text(String who, String day, String words) {}

    /** What this reader may do now. */
    public record Forms(
            boolean deciding, boolean reporting, boolean verifying, boolean withdrawing, boolean stopping) {}
}
