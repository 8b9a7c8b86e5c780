package zelian.evidence.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One record (记实): what was done, who stands by it, where it counts.
 *
 * @param turn whose turn it is; empty when it is confirmed
 * @param cited where it counts, as links
 * @param mayOpen whether the reader may open what is sealed, for a purpose
 */
public record RecordPage(
        RecordRow row,
        String turn,
        List<Step> steps,
        List<Fact> facts,
        List<Cited> cited,
        boolean mayConfirm,
        boolean mayChange,
        boolean mayOpen,
        boolean masked,
        @Nullable String sentBackWhy,
        List<Page> main,
        List<Page> side)
        implements Page {

    /** One place where it counts. */
    public record Cited(String kind, String title, @Nullable String address) {}
}
