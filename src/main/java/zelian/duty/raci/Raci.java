package zelian.duty.raci;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zelian.access.UnitId;
import zelian.duty.Duty;
import zelian.duty.DutyId;

/**
 * Who is responsible, accountable, consulted and informed about one duty: 牵头 makes a unit A and R, 配合 C, 监督 I, unless
 * somebody said otherwise. More than one leading unit leaves nobody accountable.
 */
record Raci(Duty duty, Map<UnitId, Set<Letter>> marks) {

    /**
     * @param said what was said otherwise, by unit; an empty set takes a unit out
     */
    static Raci of(Duty duty, Map<UnitId, Set<Letter>> said) {
        var marks = new LinkedHashMap<UnitId, Set<Letter>>();
        duty.leadUnits()
                .forEach(unit -> marks.put(
                        unit, duty.leadUnits().size() == 1 ? EnumSet.of(Letter.A, Letter.R) : EnumSet.of(Letter.R)));
        duty.supportUnits().forEach(unit -> marks.putIfAbsent(unit, EnumSet.of(Letter.C)));
        duty.supervisorUnits().forEach(unit -> marks.putIfAbsent(unit, EnumSet.of(Letter.I)));
        marks.putAll(said);
        marks.values().removeIf(Set::isEmpty);
        return new Raci(duty, marks);
    }

    DutyId id() {
        return duty.id();
    }

    boolean has(UnitId unit, Letter letter) {
        return marks.getOrDefault(unit, Set.of()).contains(letter);
    }

    /** A·R; empty for nothing. */
    String cell(UnitId unit) {
        return cell(marks.getOrDefault(unit, Set.of()));
    }

    static String cell(Set<Letter> letters) {
        return letters.stream().sorted().map(Letter::name).collect(Collectors.joining("·"));
    }

    /**
     * What is wrong with it, in words.
     *
     * @param discipline the bodies that supervise discipline: what a department should do is not theirs to do (三转)
     */
    List<String> faults(Set<UnitId> discipline, Map<UnitId, String> names) {
        var faults = new ArrayList<String>();
        var accountable = count(Letter.A);
        if (accountable != 1) {
            faults.add(accountable == 0 ? "没有 A：没有一家负责到底" : "有 %d 个 A：只能有一家负责到底".formatted(accountable));
        }
        if (count(Letter.R) == 0) {
            faults.add("没有 R：没有人具体办理");
        }
        displaced(discipline)
                .forEach(unit ->
                        faults.add("三转：" + names.getOrDefault(unit, "—") + "在办“" + duty.subject() + "”的事，该由业务部门办"));
        return faults;
    }

    private long count(Letter letter) {
        return marks.values().stream().filter(each -> each.contains(letter)).count();
    }

    /** The discipline bodies that carry out what is no discipline body's duty. */
    List<UnitId> displaced(Set<UnitId> discipline) {
        return ofDiscipline()
                ? List.of()
                : discipline.stream().filter(unit -> has(unit, Letter.R)).toList();
    }

    /** Whether the duty is a discipline body's own. */
    private boolean ofDiscipline() {
        return duty.subject().contains("纪")
                || duty.subject().contains("派驻")
                || duty.subject().contains("监督");
    }

    /** 机关党委 A·R，机关纪委 I. */
    String inWords(Map<UnitId, String> names) {
        return marks.entrySet().stream()
                .map(entry -> names.getOrDefault(entry.getKey(), "—") + " " + cell(entry.getValue()))
                .collect(Collectors.joining("，"));
    }
}
