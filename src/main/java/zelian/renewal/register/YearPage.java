package zelian.renewal.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One year: what was drafted for it, what the year before suggests and how much of that is decided.
 *
 * @param opened whether it was opened; if not, only {@code mayOpen} counts
 * @param closed why it cannot be opened today; null if it can
 * @param underWay how far the opening is that was asked for, or why it came to nothing; null if none was
 * @param waiting whether it is being opened now
 * @param calendar what is to be known of its working days; null if its notice is there
 */
public record YearPage(
        int year,
        String state,
        boolean opened,
        boolean mayOpen,
        @Nullable String closed,
        @Nullable String underWay,
        boolean waiting,
        @Nullable String calendar,
        List<String> meta,
        List<Step> steps,
        List<ListRow> lists,
        List<OriginRow> origins,
        Totals totals,
        boolean mayDecide,
        String gatheredOn,
        List<Page> parts)
        implements Page {

    /** The origins under their groups, in order. */
    public Map<String, List<OriginRow>> byGroup() {
        return origins.stream()
                .collect(Collectors.groupingBy(OriginRow::group, LinkedHashMap::new, Collectors.toList()));
    }

    /** One list of the year. */
    public record ListRow(
            String address,
            String unit,
            String formerAddress,
            String formerVersion,
            String state,
            boolean drafted,
            int lines,
            int toLookAt,
            String linesAddress) {}

    /** Suggestions of one origin. */
    public record OriginRow(
            String group, String origin, String address, int whole, int adopted, int declined, int undecided) {}

    /** Of all origins: none is lost, so the first is the sum of the others. */
    public record Totals(int whole, int adopted, int declined, int undecided) {

        public String inWords() {
            return "来自上一年 %d 条：已采纳 %d、不采纳 %d、未定 %d".formatted(whole, adopted, declined, undecided);
        }
    }
}
