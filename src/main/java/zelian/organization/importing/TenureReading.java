package zelian.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zelian.common.Period;
import zelian.organization.importing.TenurePlan.Begun;

/** Reads one line of a file of people and their posts by itself; what cannot be read or surprises is remarked on. */
final class TenureReading {

    private final Map<String, KnownUnit> units;
    private final LocalDate day;
    private final List<Remark> remarks;

    /** @param day the day of the import */
    TenureReading(Map<String, KnownUnit> units, LocalDate day, List<Remark> remarks) {
        this.units = units;
        this.day = day;
        this.remarks = remarks;
    }

    /** Null if the line cannot be taken in. */
    @Nullable
    Begun read(TenureLine line) {
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
}
