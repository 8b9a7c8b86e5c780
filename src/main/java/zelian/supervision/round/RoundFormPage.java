package zelian.supervision.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * Drawing a round up.
 *
 * @param action where it is posted
 * @param crowding what the options say of units that are inspected already
 */
public record RoundFormPage(
        String action,
        String heading,
        String back,
        Values values,
        List<Option> units,
        List<Option> people,
        String crowding)
        implements Page {

    /** What stands in the fields. */
    public record Values(
            String title,
            String basis,
            String plan,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<String> units,
            @Nullable String lead,
            List<String> members,
            int lock) {}
}
