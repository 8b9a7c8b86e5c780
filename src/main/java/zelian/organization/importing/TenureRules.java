package zelian.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zelian.organization.importing.TenurePlan.Begun;
import zelian.organization.importing.TenurePlan.Newcomer;

/**
 * The rules of a file of people and their posts. A line is known again by 工号, unit, title and first day; what
 * was changed here since the file was written is not changed back.
 */
final class TenureRules {

    private final Map<String, String> people;
    private final TenureReading reading;
    private final TenureConflicts conflicts;
    private final TenureComparison comparison;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Begun> firstOf = new LinkedHashMap<>();

    /**
     * @param people names known, by 工号
     * @param day the day of the import
     * @param columns the columns the file has: what it lacks is left as it is known
     */
    TenureRules(
            Map<String, KnownUnit> units,
            Map<String, String> people,
            List<KnownTenure> known,
            LocalDate day,
            Set<String> columns) {
        this.people = people;
        this.reading = new TenureReading(units, day, remarks);
        this.conflicts = new TenureConflicts(units, known, remarks);
        this.comparison = new TenureComparison(units, known, columns, remarks);
    }

    TenurePlan plan(List<TenureLine> lines) {
        if (lines.isEmpty()) {
            remarks.add(Remark.error(new Place(0, 1), TenureLine.STAFF_NO, "没有数据行"));
        }
        var read = new ArrayList<Begun>();
        for (var line : lines) {
            var tenure = reading.read(line);
            if (tenure != null) {
                read.add(tenure);
            }
        }
        read.forEach(this::oneNameEach);
        conflicts.remark(read);
        return comparison.plan(read, newcomers(read));
    }

    private void oneNameEach(Begun tenure) {
        var first = firstOf.putIfAbsent(tenure.staffNo(), tenure);
        if (first != null && !first.name().equals(tenure.name())) {
            remarks.add(Remark.error(
                    tenure.row(),
                    TenureLine.NAME,
                    "工号 " + tenure.staffNo() + " 在第 " + first.row() + " 行是 " + first.name() + "，同一工号须为同一人"));
        }
        var name = people.get(tenure.staffNo());
        if (first == null && name != null && !name.equals(tenure.name())) {
            remarks.add(Remark.doubt(
                    tenure.row(),
                    TenureLine.NAME,
                    "工号 " + tenure.staffNo() + " 在系统中是 " + name + "：如已改名请在人员页更正，导入不改姓名"));
        }
    }

    private List<Newcomer> newcomers(List<Begun> read) {
        return firstOf.values().stream()
                .filter(tenure -> !people.containsKey(tenure.staffNo()))
                .map(tenure ->
                        new Newcomer(tenure.staffNo(), tenure.name(), grade(tenure.staffNo(), read), tenure.unit()))
                .toList();
    }

    private static @Nullable String grade(String staffNo, List<Begun> read) {
        return read.stream()
                .filter(tenure -> tenure.staffNo().equals(staffNo) && tenure.grade() != null)
                .max(Comparator.comparing(tenure -> tenure.period().since()))
                .map(Begun::grade)
                .orElse(null);
    }
}
