package zelian.organization.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * What importing a file of units would do.
 *
 * @param unchanged how many lines say what is already known
 * @param absent names of known units that the file does not mention; they stay as they are
 */
record UnitPlan(
        List<SetUp> setUp, List<Differing> differing, int unchanged, List<String> absent, List<Remark> remarks) {

    /** A unit to be set up. */
    record SetUp(
            Place row,
            String code,
            String name,
            String kind,
            @Nullable String parent,
            LocalDate since,
            int sort) {}

    /** A known unit of which the file says something else. */
    record Differing(UnitId unit, String code, SetUp as, List<Difference> differences) {}

    /** One field, as known and as in the file. */
    record Difference(String field, String was, String is) {

        String inWords() {
            return field + "：" + (was.isEmpty() ? "（空）" : was) + " → " + (is.isEmpty() ? "（空）" : is);
        }
    }

    boolean admissible() {
        return remarks.stream().noneMatch(remark -> remark.level() == Remark.Level.ERROR);
    }

    boolean changesNothing() {
        return setUp.isEmpty() && differing.isEmpty();
    }

    Stream<Remark> of(Remark.Level level) {
        return remarks.stream().filter(remark -> remark.level() == level);
    }
}
