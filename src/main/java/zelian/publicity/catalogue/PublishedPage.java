package zelian.publicity.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * A list as it is made known: the text alone, without what goes on around it.
 *
 * @param notice that it was withdrawn, or that another version is in force; null if neither
 * @param left how many lines are open less far than that and stay out
 * @param groups the lines by 责任主体; none once it is withdrawn
 */
public record PublishedPage(
        String address,
        String title,
        String state,
        @Nullable String notice,
        List<Fact> facts,
        String left,
        List<Group> groups,
        Forms forms,
        List<Page> parts)
        implements Page {

    /** The lines of one 责任主体. */
    public record Group(String subject, List<Line> lines) {}

    /** One line: what, how often and by when, who leads, who supervises, by which text. */
    public record Line(
            int number,
            String aspect,
            String matter,
            String content,
            String when,
            String lead,
            String supervisor,
            String basis) {}

    /** What the reader may do. */
    public record Forms(boolean reviewing, boolean publishing, boolean withdrawing) {}
}
