package zelian.rectification.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * The register of items (整改台账).
 *
 * @param total in words, such as 共 57 项，在办 20，逾期 3，已销号 37
 * @param query of the address, for the export of what is shown
 */
public record RegisterPage(
        Filter filter,
        List<Option> units,
        List<Option> states,
        List<Option> natures,
        List<Option> sources,
        Pageful<Row> rows,
        String total,
        String query,
        boolean mayOpen)
        implements Page {

    /** What the reader asked for, as typed. */
    public record Filter(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String state,
            @Nullable String nature,
            @Nullable String source) {}

    /** @param light null once nothing runs any more */
    public record Row(
            String address,
            String number,
            String title,
            String source,
            String unit,
            String owner,
            String nature,
            String state,
            @Nullable Light light,
            String turn,
            String note) {}
}
