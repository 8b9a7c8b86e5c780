package zelian.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zelian.common.Period;
import zelian.organization.importing.TenurePlan.Begun;
import zelian.organization.importing.TenurePlan.Differing;
import zelian.organization.importing.TenurePlan.Newcomer;

/**
 * The rules of a file of people and their posts. A line is known again by 工号, unit, title and first day; what
 * was changed here since the file was written is not changed back.
 */
final class TenureRules {

    private final Map<String, KnownUnit> units;
    private final Map<String, String> people;
    private final List<KnownTenure> known;
    private final LocalDate day;
    private final Set<String> columns;
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
        this.units = units;
        this.people = people;
        this.known = known;
        this.day = day;
        this.columns = columns;
    }

    TenurePlan plan(List<TenureLine> lines) {
        if (lines.isEmpty()) {
            remarks.add(Remark.error(new Place(0, 1), TenureLine.STAFF_NO, "没有数据行"));
        }
        var read = new ArrayList<Begun>();
        for (var line : lines) {
            var tenure = checked(line);
            if (tenure != null) {
                read.add(tenure);
            }
        }
        read.forEach(this::oneNameEach);
        oneHolderEach(read);
        oneInChargeEach(read);
        return compared(read);
    }

    private @Nullable Begun checked(TenureLine line) {
        var sound = required(line, TenureLine.STAFF_NO, line.staffNo())
                & required(line, TenureLine.NAME, line.name())
                & required(line, TenureLine.UNIT, line.unit())
                & required(line, TenureLine.TITLE, line.title())
                & required(line, TenureLine.SINCE, line.since());
        var unit = units.get(line.unit());
        if (!line.unit().isEmpty() && unit == null) {
            remarks.add(Remark.error(line.row(), TenureLine.UNIT, "没有编码为 " + line.unit() + " 的单位，应为组织机构中的单位编码"));
            sound = false;
        }
        var since = day(line, TenureLine.SINCE, line.since());
        var until = day(line, TenureLine.UNTIL, line.until());
        var charge = codes(line, TenureLine.CHARGE, line.charge());
        var care = codes(line, TenureLine.CARE, line.care());
        if (!sound
                || since == null
                || until == null && !line.until().isEmpty()
                || unit == null
                || charge == null
                || care == null) {
            return null;
        }
        if (until != null && until.isBefore(since)) {
            remarks.add(Remark.error(line.row(), TenureLine.UNTIL, "免职日期 " + until + " 早于任职日期 " + since));
            return null;
        }
        if (since.isAfter(day)) {
            remarks.add(Remark.error(line.row(), TenureLine.SINCE, "任职日期 " + since + " 还没有到（今天 " + day + "），请到任当天再登记"));
            return null;
        }
        if (since.isBefore(unit.since())) {
            remarks.add(Remark.doubt(line.row(), TenureLine.SINCE, "早于" + unit.name() + "的设立日期 " + unit.since()));
        }
        if (!charge.isEmpty() && !new PostTitle(line.title()).member()) {
            remarks.add(Remark.doubt(line.row(), TenureLine.CHARGE, "“" + line.title() + "”一般没有分管单位"));
        }
        return new Begun(
                line.row(),
                line.staffNo(),
                line.name(),
                line.unit(),
                line.title(),
                new Period(since, until),
                charge,
                care,
                line.grade().isEmpty() ? null : line.grade());
    }

    private boolean required(TenureLine line, String column, String value) {
        if (value.isEmpty()) {
            remarks.add(Remark.error(line.row(), column, column + "没有填写"));
        }
        return !value.isEmpty();
    }

    private @Nullable LocalDate day(TenureLine line, String column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        var read = LooseDay.read(text).orElse(null);
        if (read == null) {
            remarks.add(Remark.error(line.row(), column, "“" + text + "”不是日期，应如 2023-06-01 或 2023年6月1日"));
        }
        return read;
    }

    private @Nullable Set<String> codes(TenureLine line, String column, String text) {
        var codes = new LinkedHashSet<String>();
        var unknown = new ArrayList<String>();
        for (var code : text.split("[;；、,，\\s]+")) {
            if (code.isEmpty()) {
                continue;
            }
            codes.add(code);
            if (!units.containsKey(code)) {
                unknown.add(code);
            }
        }
        if (!unknown.isEmpty()) {
            remarks.add(
                    Remark.error(line.row(), column, "没有编码为 " + String.join("、", unknown) + " 的单位，应为组织机构中的单位编码，用分号隔开"));
            return null;
        }
        return codes;
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

    /** No post for one has two holders on one day, in the file or together with what is known. */
    private void oneHolderEach(List<Begun> read) {
        var byPost = new LinkedHashMap<String, List<Begun>>();
        for (var tenure : read) {
            byPost.computeIfAbsent(tenure.unit() + " " + tenure.title(), post -> new ArrayList<>())
                    .add(tenure);
        }
        byPost.values().forEach(tenures -> {
            var ordered = new ArrayList<>(tenures);
            ordered.sort(Comparator.comparing(tenure -> tenure.period().since()));
            for (var i = 0; i < ordered.size(); i++) {
                for (var j = 0; j < i; j++) {
                    beside(ordered.get(i), ordered.get(j));
                }
                besideKnown(ordered.get(i), tenures);
            }
        });
    }

    private void beside(Begun tenure, Begun other) {
        if (!tenure.period().overlaps(other.period())) {
            return;
        }
        if (tenure.staffNo().equals(other.staffNo())) {
            remarks.add(Remark.error(tenure.row(), TenureLine.TITLE, "与第 " + other.row() + " 行重复：同一人同一职务，日期相交"));
        } else if (single(tenure)) {
            remarks.add(Remark.error(
                    tenure.row(),
                    TenureLine.SINCE,
                    unitName(tenure.unit()) + tenure.title() + "同一时间只能有一人：第 " + other.row() + " 行 " + other.name()
                            + " 任职 " + inWords(other.period())));
        }
    }

    private void besideKnown(Begun tenure, List<Begun> inFile) {
        if (!single(tenure)) {
            return;
        }
        for (var other : known) {
            var ended = inFile.stream()
                    .filter(line -> matches(line, other))
                    .map(Begun::period)
                    .filter(period -> period.until() != null)
                    .findFirst()
                    .orElse(other.period());
            if (other.unit().equals(tenure.unit())
                    && other.title().equals(tenure.title())
                    && !other.staffNo().equals(tenure.staffNo())
                    && other.period().overlaps(tenure.period())
                    && ended.overlaps(tenure.period())
                    && known.stream().noneMatch(same -> matches(tenure, same))) {
                remarks.add(Remark.error(
                        tenure.row(),
                        TenureLine.SINCE,
                        unitName(tenure.unit()) + tenure.title() + "同一时间只能有一人：系统中 " + other.name() + " 任职 "
                                + inWords(other.period()) + "，请写明其免职日期或在系统中办理变更"));
            }
        }
    }

    private void oneInChargeEach(List<Begun> read) {
        for (var i = 0; i < read.size(); i++) {
            for (var j = 0; j < i; j++) {
                var one = read.get(i);
                var other = read.get(j);
                if (one.charge().isEmpty()
                        || other.charge().isEmpty()
                        || !one.period().overlaps(other.period())) {
                    continue;
                }
                var both = new TreeSet<>(one.charge());
                both.retainAll(other.charge());
                if (!both.isEmpty()) {
                    remarks.add(Remark.doubt(
                            one.row(),
                            TenureLine.CHARGE,
                            String.join("、", both) + " 同时由第 " + other.row() + " 行 " + other.name()
                                    + " 分管，按分管找人时将无法确定"));
                }
            }
        }
    }

    private TenurePlan compared(List<Begun> read) {
        var begun = new ArrayList<Begun>();
        var differing = new ArrayList<Differing>();
        var unchanged = 0;
        for (var tenure : read) {
            var same = known.stream().filter(each -> matches(tenure, each)).findFirst();
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
        var newcomers = firstOf.values().stream()
                .filter(tenure -> !people.containsKey(tenure.staffNo()))
                .map(tenure ->
                        new Newcomer(tenure.staffNo(), tenure.name(), grade(tenure.staffNo(), read), tenure.unit()))
                .toList();
        return new TenurePlan(newcomers, begun, differing, unchanged, List.copyOf(remarks));
    }

    private static @Nullable String grade(String staffNo, List<Begun> read) {
        return read.stream()
                .filter(tenure -> tenure.staffNo().equals(staffNo) && tenure.grade() != null)
                .max(Comparator.comparing(tenure -> tenure.period().since()))
                .map(Begun::grade)
                .orElse(null);
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
                        was.name() + "（" + unitName(was.unit()) + was.title() + "）",
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

    private static boolean matches(Begun tenure, KnownTenure known) {
        return known.same(tenure.staffNo(), tenure.unit(), tenure.title())
                && known.since().equals(tenure.period().since());
    }

    private boolean single(Begun tenure) {
        return known.stream()
                .filter(each ->
                        each.unit().equals(tenure.unit()) && each.title().equals(tenure.title()))
                .findFirst()
                .map(KnownTenure::single)
                .orElseGet(() -> new PostTitle(tenure.title()).single());
    }

    private String unitName(String code) {
        var unit = units.get(code);
        return unit == null ? code : unit.name();
    }

    private static String inWords(Period period) {
        return period.until() == null ? period.since() + " 起" : period.since() + " 至 " + period.until();
    }
}
