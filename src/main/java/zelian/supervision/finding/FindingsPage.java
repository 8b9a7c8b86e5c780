package zelian.supervision.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * Findings (督责发现), the latest first.
 *
 * @param confirmable how many of those shown wait for the reader's confirmation
 * @param query of the address, for the export of what is shown
 */
public record FindingsPage(
        Filter filter,
        List<Option> rounds,
        List<Option> units,
        List<Option> sides,
        List<Option> states,
        Pageful<Row> rows,
        String total,
        long confirmable,
        String query)
        implements Page {

    /** What the reader asked for, as typed. */
    public record Filter(
            @Nullable String q,
            @Nullable String round,
            @Nullable String unit,
            @Nullable String side,
            @Nullable String state) {}

    /** @param light null unless the unit's clock runs */
    public record Row(
            String id,
            String number,
            String title,
            String round,
            String unit,
            String owner,
            String side,
            String state,
            @Nullable Light light,
            String turn,
            String note,
            boolean confirmable) {}
}
