package zelian.assessment.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * One mark being given.
 *
 * @param levels the grades to choose from; empty where points are taken off
 * @param given the deductions given before, three rows
 * @param open whether it can still be changed
 */
public record MarkPage(
        String address,
        Link back,
        Link marks,
        String title,
        String state,
        List<Fact> facts,
        List<Option> levels,
        @Nullable String level,
        List<Given> given,
        boolean open)
        implements Page {

    /** One row. */
    public record Given(int row, String points, String circumstance, String source) {}
}
