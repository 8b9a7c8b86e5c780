package zelian.pledge.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.pledge.pair.Pair;
import zelian.pledge.pair.Pairing;
import zelian.pledge.pair.Pairs;

/**
 * How many of those who are to sign have signed (签订率): signed pairs over all pairs of the day, so that a pair without
 * any letter counts as not signed.
 */
@Component
class Rates {

    private static final int ALL = 5_000;

    private final Pairing pairing;
    private final Register register;
    private final Rights rights;

    Rates(Pairing pairing, Register register, Rights rights) {
        this.pairing = pairing;
        this.register = register;
        this.rights = rights;
    }

    /** The pairs a reader may know, each with its letter if it has one, and where no pair could be made. */
    record Standing(List<Line> lines, Pairs all) {}

    /** A pair and its letter; the letter is null if none was laid out. */
    record Line(Pair pair, @Nullable PledgeRow letter) {

        boolean signed() {
            return letter != null && letter.signed();
        }
    }

    Standing of(int year, Viewer viewer) {
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        var pairs = pairing.on(day(year, viewer.day()));
        var letters = new HashMap<String, PledgeRow>();
        register.rows(new PledgeFilter(null, year, null, null, null, null, null), viewer, ALL)
                .forEach(row -> letters.put(row.upperTenure() + "|" + row.lowerTenure(), row));
        var seen = new Pairs(
                pairs.pairs().stream()
                        .filter(pair -> readable.contains(pair.unit()))
                        .toList(),
                pairs.leftOut().stream()
                        .filter(each -> readable.contains(each.unit()))
                        .toList());
        return new Standing(
                seen.pairs().stream()
                        .map(pair -> new Line(pair, letter(letters, pair)))
                        .toList(),
                seen);
    }

    private static @Nullable PledgeRow letter(Map<String, PledgeRow> letters, Pair pair) {
        return letters.get(pair.upper().tenure() + "|" + pair.lower().tenure());
    }

    /** As the year ended, once it has. */
    private static LocalDate day(int year, LocalDate today) {
        var end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }
}
