package zelian.analysis.breaks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.analysis.Names;

/**
 * How many breaks of one kind there are, for how long, and where most of them.
 *
 * @param oldest for how many days the oldest has been broken
 * @param address the report narrowed to these
 */
public record Summary(String label, long count, String measure, int oldest, String where, String address, String act) {

    private static final int NAMED = 2;

    /** One for each kind of break there is, in the order of the chain. */
    static List<Summary> of(List<Breaks.Total> totals, Names names, LocalDate day) {
        var byGap = totals.stream().collect(groupingBy(Breaks.Total::gap, () -> new EnumMap<>(Gap.class), toList()));
        return byGap.entrySet().stream()
                .map(entry -> new Summary(
                        entry.getKey().label(),
                        sum(entry.getValue()),
                        entry.getKey().measure(),
                        oldest(entry.getValue(), day),
                        where(entry.getValue(), names),
                        "/chain/breaks?gap=" + entry.getKey().name(),
                        entry.getKey().act(false)))
                .toList();
    }

    static long sum(List<Breaks.Total> totals) {
        return totals.stream().mapToLong(Breaks.Total::count).sum();
    }

    static int oldest(List<Breaks.Total> totals, LocalDate day) {
        return totals.stream()
                .map(Breaks.Total::oldest)
                .min(Comparator.naturalOrder())
                .map(since -> (int) ChronoUnit.DAYS.between(since, day))
                .orElse(0);
    }

    /** 人事处 3，传输中心 3，其他 8. */
    private static String where(List<Breaks.Total> totals, Names names) {
        var most = totals.stream().limit(NAMED).toList();
        var named = most.stream()
                .map(total -> Where.unit(total.unit(), names) + " " + total.count())
                .collect(joining("，"));
        var rest = sum(totals) - sum(most);
        return rest == 0 ? named : named + "，其他 " + rest;
    }
}
