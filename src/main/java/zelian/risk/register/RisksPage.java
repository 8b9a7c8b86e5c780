package zelian.risk.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * Risk cards and how far each has come (风险点卡).
 *
 * @param query the filters as they stand in the address
 * @param act what is done about the rows shown; null if nothing is
 */
public record RisksPage(
        Filter filter,
        List<Option> units,
        List<Option> grades,
        List<Option> categories,
        List<Option> layers,
        List<Option> states,
        Pageful<Row> rows,
        String total,
        String query,
        boolean mayDraft,
        @Nullable Bulk act)
        implements Page {

    /** What the reader asked for, as the fields show it. */
    public record Filter(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String grade,
            @Nullable String category,
            @Nullable String layer,
            @Nullable String state) {}

    /** What may be done about many at once; {@code sendsBack}: or they go back, all for one reason. */
    public record Bulk(String address, String label, String note, boolean sendsBack) {}

    /** @param review the light of the next assessment; null if there is none to come */
    public record Row(
            String id,
            String address,
            String number,
            String title,
            String forms,
            String unit,
            String grade,
            String rating,
            String category,
            String state,
            String measures,
            @Nullable Light review) {}
}
