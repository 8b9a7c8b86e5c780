package zelian.organization.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.common.Period;

/**
 * What importing a file of people and their posts would do.
 *
 * @param people who is not known yet, each once
 * @param begun tenures not known yet
 * @param differing known tenures of which the file says something else
 * @param unchanged how many lines say what is already known
 */
record TenurePlan(
        List<Newcomer> people, List<Begun> begun, List<Differing> differing, int unchanged, List<Remark> remarks) {

    record Newcomer(String staffNo, String name, @Nullable String grade, String unit) {}

    /** A tenure to be entered; {@code unit}, {@code charge} and {@code care} are codes. */
    record Begun(
            Place row,
            String staffNo,
            String name,
            String unit,
            String title,
            Period period,
            Set<String> charge,
            Set<String> care,
            @Nullable String grade) {}

    /**
     * A known tenure to be changed: ended, or with other units in charge or care, or another grade.
     *
     * @param until its last day; null to leave it as it is
     * @param charge the units in its charge from the day of the import on; null to leave them
     * @param care likewise 归口
     * @param grade null to leave it
     */
    record Differing(
            Place row,
            TenureId tenure,
            String who,
            @Nullable LocalDate until,
            @Nullable Set<String> charge,
            @Nullable Set<String> care,
            @Nullable String grade,
            List<UnitPlan.Difference> differences) {}

    boolean admissible() {
        return remarks.stream().noneMatch(remark -> remark.level() == Remark.Level.ERROR);
    }

    boolean changesNothing() {
        return people.isEmpty() && begun.isEmpty() && differing.isEmpty();
    }

    Stream<Remark> of(Remark.Level level) {
        return remarks.stream().filter(remark -> remark.level() == level);
    }
}
