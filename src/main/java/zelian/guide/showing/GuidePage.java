package zelian.guide.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One guide: the edition everyone reads, or the one under way for those who work on it.
 *
 * @param notice what is to be known before reading; null if nothing is
 * @param duties the reader's duties it goes with
 */
public record GuidePage(
        String address,
        String title,
        String aspect,
        String state,
        String edition,
        @Nullable String notice,
        List<Step> steps,
        List<Fact> todo,
        String ask,
        String form,
        String example,
        List<Link> duties,
        List<Former> editions,
        Forms forms,
        List<Page> parts)
        implements Page {

    /** An edition, and why it was written. */
    public record Former(String name, String state, String days, String reason) {}

    /** What the reader may do here. */
    public record Forms(boolean editing, boolean submitting, boolean reviewing, boolean publishing, boolean revising) {}
}
