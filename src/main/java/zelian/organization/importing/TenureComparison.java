package zelian.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zelian.organization.importing.TenurePlan.Begun;
import zelian.organization.importing.TenurePlan.Differing;
import zelian.organization.importing.TenurePlan.Newcomer;

/** What a file of tenures says that is not known, or is known otherwise. */
final class TenureComparison {

    private final Map<String, KnownUnit> units;
    private final List<KnownTenure> known;
    private final Set<String> columns;
    private final List<Remark> remarks;

    /** @param columns the columns the file has: what it lacks is left as it is known */
    TenureComparison(Map<String, KnownUnit> units, List<KnownTenure> known, Set<String> columns, List<Remark> remarks) {
        this.units = units;
        this.known = known;
        this.columns = columns;
        this.remarks = remarks;
    }

    TenurePlan plan(List<Begun> read, List<Newcomer> newcomers) {
        var begun = new ArrayList<Begun>();
        var differing = new ArrayList<Differing>();
        var unchanged = 0;
        for (var tenure : read) {
            var same = known.stream().filter(each -> each.matches(tenure)).findFirst();
            if (same.isPresent()) {
                var differences = differences(tenure, same.get());
                if (differences == null) {
                    unchanged++;
                } else {
                    differing.add(differences);
                }
                continue;
            }
            var near = known.stream()
                    .filter(each -> each.same(tenure.staffNo(), tenure.unit(), tenure.title())
                            && each.period().overlaps(tenure.period()))
                    .findFirst();
            if (near.isPresent()) {
                remarks.add(Remark.doubt(
                        tenure.row(),
                        TenureLine.SINCE,
                        "系统中此人此职自 " + near.get().since() + " 起，文件写 "
                                + tenure.period().since() + "：以系统为准；原来登记错了请用更正"));
                unchanged++;
            } else {
                begun.add(tenure);
            }
        }
        return new TenurePlan(newcomers, begun, differing, unchanged, List.copyOf(remarks));
    }

    private @Nullable Differing differences(Begun tenure, KnownTenure was) {
        var differences = new ArrayList<UnitPlan.Difference>();
        var until = tenure.period().until();
        var wasUntil = was.period().until();
        LocalDate end = null;
        if (until != null && !until.equals(wasUntil)) {
            end = until;
            differences.add(new UnitPlan.Difference(
                    TenureLine.UNTIL, wasUntil == null ? "" : wasUntil.toString(), until.toString()));
        } else if (until == null && wasUntil != null && columns.contains(TenureLine.UNTIL)) {
            remarks.add(Remark.doubt(tenure.row(), TenureLine.UNTIL, "系统中已于 " + wasUntil + " 免职，文件没有写：以系统为准"));
        }
        var charge = otherUnits(TenureLine.CHARGE, tenure.charge(), was.charge(), was.chargeNow(), differences);
        var care = otherUnits(TenureLine.CARE, tenure.care(), was.care(), was.careNow(), differences);
        String grade = null;
        if (tenure.grade() != null && !tenure.grade().equals(was.grade())) {
            grade = tenure.grade();
            differences.add(
                    new UnitPlan.Difference(TenureLine.GRADE, was.grade() == null ? "" : was.grade(), tenure.grade()));
        }
        return differences.isEmpty()
                ? null
                : new Differing(
                        tenure.row(),
                        was.id(),
                        was.name() + "（" + KnownUnit.name(units, was.unit()) + was.title() + "）",
                        end,
                        charge,
                        care,
                        grade,
                        List.copyOf(differences));
    }

    private @Nullable Set<String> otherUnits(
            String field,
            Set<String> file,
            Set<String> atFirst,
            Set<String> now,
            List<UnitPlan.Difference> differences) {
        if (!columns.contains(field) || file.equals(now) || file.equals(atFirst)) {
            return null;
        }
        differences.add(new UnitPlan.Difference(field, String.join("；", new TreeSet<>(now)), String.join("；", file)));
        return file;
    }
}
