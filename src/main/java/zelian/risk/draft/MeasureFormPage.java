package zelian.risk.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.risk.card.EditionHead;
import zelian.risk.card.Measure;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * The form of one measure of a draft.
 *
 * @param measure the measure to change; null for a new one
 */
public record MeasureFormPage(EditionHead head, @Nullable Measure measure, List<Option> kinds, List<Option> layers)
        implements Page {

    public String card() {
        return "/risks/" + head.card().id();
    }

    public String address() {
        return card() + "/measures/" + (measure == null ? "new" : measure.ordinal());
    }
}
