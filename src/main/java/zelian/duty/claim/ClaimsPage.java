package zelian.duty.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** Who has taken on what of one list, and who has not (领受率、未领受清单). */
public record ClaimsPage(
        List<Option> lists,
        @Nullable UUID list,
        String title,
        String state,
        ClaimRows.Counts counts,
        Pageful<Row> claims,
        List<ClaimRows.Vacant> vacant,
        boolean working)
        implements Page {

    /** One person and one duty. */
    public record Row(
            UUID id,
            UUID duty,
            String matter,
            String name,
            String unit,
            String state,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate claimedOn,
            @Nullable Light light) {}

    static ClaimsPage empty() {
        return new ClaimsPage(
                List.of(),
                null,
                "",
                "",
                new ClaimRows.Counts(0, 0, 0, 0, 0, 0),
                Pageful.all(List.of()),
                List.of(),
                false);
    }

    /** 领受率, rounded down so that 100% means all. */
    public int percent() {
        return counts.all() == 0 ? 0 : counts.claimed() * 100 / counts.all();
    }
}
