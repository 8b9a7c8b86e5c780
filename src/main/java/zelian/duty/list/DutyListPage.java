package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.duty.Column;
import zelian.duty.Wording;
import zelian.regulation.Clause;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Step;

/**
 * One version of a duty list: its state and whose turn it is, its items by aspect, its other versions.
 *
 * @param before the list of the year before, in whose place it came; null if there was none
 * @param after the list of the next year that took its place; null while it is in force
 * @param opinions what came of putting it to others; null if it was not
 * @param unasked that long-term duties were put to nobody; null if there is nothing to say
 * @param askable whom it can be put to; null if it is not the reader's to ask
 */
public record DutyListPage(
        UUID list,
        UUID unit,
        String unitName,
        String title,
        UUID versionId,
        String version,
        String state,
        String note,
        String drafter,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String turn,
        List<Step> steps,
        Allowed allowed,
        ListRows.Filter filter,
        List<Option> aspects,
        List<Option> frequencies,
        List<Option> leads,
        List<Group> groups,
        Pageful<?> pageful,
        ListRows.Totals totals,
        boolean whole,
        @Nullable String base,
        List<Edition> editions,
        @Nullable LocalDate on,
        @Nullable String caveat,
        @Nullable Neighbour before,
        @Nullable Neighbour after,
        @Nullable Page opinions,
        @Nullable String unasked,
        @Nullable Askable askable,
        List<Page> parts)
        implements Page {

    /** What this reader may do with this version now. */
    public record Allowed(
            boolean write,
            boolean submit,
            boolean review,
            boolean approve,
            boolean issue,
            boolean withdraw,
            boolean resume,
            boolean revise,
            boolean claims,
            boolean working,
            boolean handDown) {}

    /**
     * Whom a draft can be put to (征求意见).
     *
     * @param named the units its items name: they are asked unless somebody says otherwise
     * @param members of the leading body
     */
    public record Askable(List<Option> units, List<String> named, List<Option> members) {}

    /** The items of one aspect. */
    public record Group(String aspect, List<Row> rows) {}

    /**
     * One item.
     *
     * @param dues the days it is due, or the words
     * @param lead who leads, by name
     * @param change 新增, 修改 or nothing, beside the version it was made from
     */
    public record Row(
            UUID item,
            UUID duty,
            int ordinal,
            Wording wording,
            List<String> dues,
            String lead,
            List<Clause> clauses,
            String change,
            int holders,
            int claimed,
            int disputed) {

        public String word(String column) {
            return wording.word(Column.valueOf(column));
        }
    }

    /** A version in the table of versions. */
    public record Edition(
            String number,
            String state,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String drafter,
            String note,
            @Nullable String base,
            boolean shown) {}

    /** The list of another year; {@code since}: the first day of the later of the two. */
    public record Neighbour(String address, String title, int year, LocalDate since) {

        public LocalDate lastDayBefore() {
            return since.minusDays(1);
        }
    }

    /** Whether another list had taken its place by the day asked for. */
    public boolean askedTooLate() {
        return on != null && after != null && !on.isBefore(after.since());
    }

    /** 38 项，共性 24、个性 14；本次新增 2、修改 5. */
    public String totalInWords() {
        var words = "%d 项，共性 %d、个性 %d".formatted(totals.items(), totals.common(), totals.own());
        return base == null
                ? words
                : words + "；本次新增 %d、修改 %d、退出 %d".formatted(totals.added(), totals.reworded(), totals.dropped());
    }

    public boolean issued() {
        return since != null;
    }

    public String address() {
        return "/duty-lists/" + list;
    }
}
