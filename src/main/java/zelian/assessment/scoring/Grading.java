package zelian.assessment.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which grade and place a total has among all (等次, 名次). Equal totals have equal grades and places. The share of
 * 优秀 is limited; where those of one total do not all fit in, none of them does.
 *
 * @param excellent and {@code good}, {@code fair}: from how many points on
 * @param share of all that may be 优秀, percent
 * @param vetoed the best grade of whoever was vetoed
 */
public record Grading(int excellent, int good, int fair, int share, Grade vetoed) {

    /**
     * A total in hundredths of a point.
     *
     * @param veto whether 弄虚作假 and the like was found
     */
    public record Entry<K>(K whose, int total, boolean veto) {}

    /** Grade, and how many have more, plus one. */
    public record Placed(Grade grade, int place) {}

    public <K> Map<K, Placed> of(Collection<Entry<K>> entries) {
        var all = entries.stream().mapToInt(Entry::total).sorted().toArray();
        var eligible = entries.stream()
                .filter(entry -> !entry.veto())
                .mapToInt(Entry::total)
                .sorted()
                .toArray();
        var room = entries.size() * share / 100;
        var placed = new HashMap<K, Placed>();
        for (var entry : entries) {
            var grade = of(entry.total());
            if (grade == Grade.EXCELLENT && atLeast(eligible, entry.total()) > room) {
                grade = Grade.GOOD;
            }
            placed.put(
                    entry.whose(),
                    new Placed(entry.veto() ? grade.atMost(vetoed) : grade, 1 + atLeast(all, entry.total() + 1)));
        }
        return placed;
    }

    /** How many of the ascending totals are this or more. */
    private static int atLeast(int[] ascending, int total) {
        var found = Arrays.binarySearch(ascending, total);
        var first = found < 0 ? -found - 1 : found;
        while (first > 0 && ascending[first - 1] == total) {
            first--;
        }
        return ascending.length - first;
    }

    private Grade of(int total) {
        return total >= excellent * 100
                ? Grade.EXCELLENT
                : total >= good * 100 ? Grade.GOOD : total >= fair * 100 ? Grade.FAIR : Grade.POOR;
    }
}
