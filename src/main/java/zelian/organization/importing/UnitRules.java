package zelian.organization.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a file of units: what must be there, what may not be, and what differs from what is known. */
final class UnitRules {

    private final Map<String, KnownUnit> known;
    private final Map<String, Place> rowOf = new HashMap<>();
    private final Map<String, String> above = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    UnitRules(Map<String, KnownUnit> known) {
        this.known = known;
    }

    UnitPlan plan(List<UnitLine> lines) {
        if (lines.isEmpty()) {
            remarks.add(Remark.error(new Place(0, 1), UnitLine.CODE, "没有数据行"));
        }
        known.values().forEach(unit -> {
            if (unit.parent() != null) {
                above.put(unit.code(), unit.parent());
            }
        });
        lines.forEach(this::unique);
        lines.forEach(line -> {
            if (line.parent().isEmpty()) {
                above.remove(line.code());
            } else {
                above.put(line.code(), line.parent());
            }
        });
        var units = new ArrayList<UnitPlan.SetUp>();
        for (var line : lines) {
            var unit = checked(line, units.size());
            if (unit != null) {
                units.add(unit);
            }
        }
        names(units);
        roots(units);
        return compared(units);
    }

    private void unique(UnitLine line) {
        if (line.code().isEmpty()) {
            return;
        }
        var other = rowOf.putIfAbsent(line.code(), line.row());
        if (other != null) {
            remarks.add(
                    Remark.error(line.row(), UnitLine.CODE, "编码 " + line.code() + " 与第 " + other + " 行重复，每个单位须有自己的编码"));
        }
    }

    private UnitPlan.@Nullable SetUp checked(UnitLine line, int sort) {
        var sound = required(line.row(), UnitLine.CODE, line.code())
                & required(line.row(), UnitLine.NAME, line.name())
                & required(line.row(), UnitLine.KIND, line.kind())
                & required(line.row(), UnitLine.SINCE, line.since());
        if (!line.parent().isEmpty()) {
            sound &= parent(line);
        }
        LocalDate since = null;
        if (!line.since().isEmpty()) {
            since = LooseDay.read(line.since()).orElse(null);
            if (since == null) {
                remarks.add(Remark.error(
                        line.row(), UnitLine.SINCE, "“" + line.since() + "”不是日期，应如 2020-01-01 或 2020年1月1日"));
            }
        }
        if (!sound || since == null) {
            return null;
        }
        return new UnitPlan.SetUp(
                line.row(),
                line.code(),
                line.name(),
                line.kind(),
                line.parent().isEmpty() ? null : line.parent(),
                since,
                sort);
    }

    private boolean required(Place row, String column, String value) {
        if (value.isEmpty()) {
            remarks.add(Remark.error(row, column, column + "没有填写"));
        }
        return !value.isEmpty();
    }

    private boolean parent(UnitLine line) {
        if (!rowOf.containsKey(line.parent()) && !known.containsKey(line.parent())) {
            remarks.add(Remark.error(line.row(), UnitLine.PARENT, "没有编码为 " + line.parent() + " 的单位，应为本表或系统中已有的单位编码"));
            return false;
        }
        var path = new ArrayList<String>(List.of(line.code()));
        for (var here = above.get(line.code()); here != null; here = above.get(here)) {
            path.add(here);
            if (here.equals(line.code())) {
                remarks.add(Remark.error(
                        line.row(), UnitLine.PARENT, "上下级成环：" + String.join(" → ", path) + "，一个单位不能是自己的上级"));
                return false;
            }
            if (path.size() > 50) {
                return true; // a ring higher up, told at its own lines
            }
        }
        return true;
    }

    private void names(List<UnitPlan.SetUp> units) {
        var first = new HashMap<String, UnitPlan.SetUp>();
        for (var unit : units) {
            var other = first.putIfAbsent(unit.name(), unit);
            if (other != null) {
                remarks.add(Remark.doubt(
                        unit.row(), UnitLine.NAME, "与第 " + other.row() + " 行同名（" + other.code() + "），按名称填写的表格将无法区分"));
            }
        }
    }

    private void roots(List<UnitPlan.SetUp> units) {
        var roots = units.stream().filter(unit -> unit.parent() == null).toList();
        if (roots.size() > 1) {
            roots.stream()
                    .skip(1)
                    .forEach(root -> remarks.add(Remark.doubt(
                            root.row(),
                            UnitLine.PARENT,
                            "没有上级，将与" + roots.getFirst().name() + "并列为顶层单位")));
        }
    }

    private UnitPlan compared(List<UnitPlan.SetUp> units) {
        var setUp = new ArrayList<UnitPlan.SetUp>();
        var differing = new ArrayList<UnitPlan.Differing>();
        var unchanged = 0;
        Set<String> mentioned = new HashSet<>();
        for (var unit : units) {
            mentioned.add(unit.code());
            var same = known.get(unit.code());
            if (same == null) {
                setUp.add(unit);
                continue;
            }
            var differences = differences(same, unit);
            if (differences.isEmpty()) {
                unchanged++;
            } else {
                differing.add(new UnitPlan.Differing(same.id(), unit.code(), unit, differences));
            }
        }
        var absent = known.values().stream()
                .filter(unit -> !mentioned.contains(unit.code()) && !rowOf.containsKey(unit.code()))
                .map(KnownUnit::name)
                .toList();
        return new UnitPlan(setUp, differing, unchanged, absent, List.copyOf(remarks));
    }

    private static List<UnitPlan.Difference> differences(KnownUnit known, UnitPlan.SetUp unit) {
        var pairs = new LinkedHashMap<String, String[]>();
        pairs.put(UnitLine.NAME, new String[] {known.name(), unit.name()});
        pairs.put(UnitLine.KIND, new String[] {known.kind(), unit.kind()});
        pairs.put(UnitLine.PARENT, new String[] {
            Objects.requireNonNullElse(known.parent(), ""), Objects.requireNonNullElse(unit.parent(), "")
        });
        pairs.put(
                UnitLine.SINCE,
                new String[] {known.since().toString(), unit.since().toString()});
        var differences = new ArrayList<UnitPlan.Difference>();
        pairs.forEach((field, pair) -> {
            if (!pair[0].equals(pair[1])) {
                differences.add(new UnitPlan.Difference(field, pair[0], pair[1]));
            }
        });
        return differences;
    }
}
