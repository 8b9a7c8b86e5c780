package zelian.supervision.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * Letters (函件台账), what is not signed yet first.
 *
 * @param signable whether some of those shown wait for the reader's signature
 * @param query of the address, for the export of what is shown
 */
public record LettersPage(
        Filter filter,
        List<Option> kinds,
        List<Option> units,
        List<Option> states,
        Pageful<Row> rows,
        String total,
        @Nullable String advice,
        boolean mayDraft,
        long signable,
        String query)
        implements Page {

    /** What the reader asked for, as typed. */
    public record Filter(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String state) {}

    /** One letter; {@code second} says its kind, and what stands out. */
    public record Row(
            String id,
            String number,
            String title,
            String second,
            String body,
            String unit,
            String addressee,
            String state,
            @Nullable Light light,
            String issued,
            String turn,
            boolean signable) {}
}
