package zelian.pledge.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * The letters of duty of a year and how far each has come (责任书).
 *
 * @param rates one line a tier
 * @param query the filters as they stand in the address
 * @param signing how many wait for the reader's signature
 * @param act what is done about the rows shown; null if nothing is
 */
public record PledgesPage(
        Filter filter,
        List<Option> years,
        List<Option> tiers,
        List<Option> units,
        List<Option> states,
        List<Rate> rates,
        Pageful<Row> rows,
        String query,
        long signing,
        boolean mayLayOut,
        @Nullable Bulk act)
        implements Page {

    /** What the reader asked for, as the fields show it. */
    public record Filter(
            @Nullable String q,
            String year,
            @Nullable String tier,
            @Nullable String unit,
            @Nullable String state) {}

    /** How many of those who are to sign at a tier have signed. */
    public record Rate(String tier, String between, int pairs, int signed, int unsigned, int without, String address) {

        public int percent() {
            return pairs == 0 ? 0 : 100 * signed / pairs;
        }
    }

    /** What may be done about many at once. */
    public record Bulk(String address, String label, String note) {}

    /** @param light of the day by which it is to be signed; null once it is */
    public record Row(
            String id,
            String address,
            String upper,
            String lower,
            String tier,
            String state,
            String number,
            String clauses,
            @Nullable Light light,
            String since) {}
}
