package zelian.duty.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Column;
import zelian.duty.Drafts.Doubt;
import zelian.duty.Wording;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;

/**
 * Reads what a line says about people, units, dates and texts as of a day. What names nobody, or two, is
 * said as a doubt at its column; nothing is guessed.
 */
@Component
class Resolving {

    private final Posts posts;
    private final Schedules schedules;
    private final Clauses clauses;

    Resolving(Posts posts, Schedules schedules, Clauses clauses) {
        this.posts = posts;
        this.schedules = schedules;
        this.clauses = clauses;
    }

    /** Everything the line points to. {@code unit} is the unit whose list it is. */
    References references(Wording line, UnitId unit, int year, LocalDate day) {
        var doubts = new ArrayList<Doubt>();
        checkForm(line, doubts);
        var units = new EnumMap<References.Part, List<UnitId>>(References.Part.class);
        var leadUnits = units(line, Column.LEAD_UNIT, day, doubts);
        var leaders = leaders(line, leadUnits, unit, day);
        if (!line.word(Column.LEAD).isEmpty()) {
            doubt(leaders, doubts);
        }
        units.put(
                References.Part.LEAD,
                leadUnits != null ? leadUnits : charge(line.word(Column.LEAD_UNIT), leaders, day));
        units.put(References.Part.SUPPORT, known(units(line, Column.SUPPORT, day, doubts), line, leaders, day));
        units.put(References.Part.SUPERVISOR, known(units(line, Column.SUPERVISOR, day, doubts), line, leaders, day));
        if (schedules.of(phrase(line), year) instanceof Schedule.Doubtful(String reason, String expected)) {
            doubts.add(new Doubt(
                    line.word(Column.DUE).isEmpty() ? Column.FREQUENCY : Column.DUE, reason, expected, false));
        }
        var cited = clauses.cited(line.word(Column.BASIS));
        cited.unknown()
                .forEach(title -> doubts.add(
                        new Doubt(Column.BASIS, "法规库里没有“" + title + "”", "法规全称，如《中国共产党党组工作条例》第二十三条；保留原文可以入库", false)));
        return new References(units, cited.clauses().stream().map(Clause::id).toList(), List.copyOf(doubts));
    }

    /** Who is meant by 牵头领导 on the day. */
    Leaders leaders(Wording line, UnitId unit, LocalDate day) {
        return leaders(line, units(line, Column.LEAD_UNIT, day, new ArrayList<>()), unit, day);
    }

    static LoosePhrase phrase(Wording line) {
        return new LoosePhrase(blankIsNull(line.word(Column.FREQUENCY)), blankIsNull(line.word(Column.DUE)));
    }

    private Leaders leaders(Wording line, @Nullable List<UnitId> leadUnits, UnitId unit, LocalDate day) {
        var spokenOf = leadUnits != null && leadUnits.size() == 1 ? leadUnits.getFirst() : unit;
        return posts.resolve(new LeaderPhrase(line.word(Column.LEAD), spokenOf), day);
    }

    private static void doubt(Leaders leaders, List<Doubt> doubts) {
        switch (leaders) {
            case Leaders.Resolved ignored -> {}
            case Leaders.Nobody(String reason) ->
                doubts.add(new Doubt(Column.LEAD, reason, "写职务（党组书记）、分管关系（分管宣传的班子成员）或姓名", false));
            case Leaders.Ambiguous(var candidates, String reason) ->
                doubts.add(new Doubt(Column.LEAD, reason, "写明其中一人的职务或姓名", false));
        }
    }

    private static void checkForm(Wording line, List<Doubt> doubts) {
        for (var column : Column.values()) {
            var word = line.word(column);
            if (column.required() && word.isEmpty()) {
                doubts.add(new Doubt(column, column.label() + "没有写", "每项责任都要写明" + column.label(), true));
            }
            if (word.length() > column.longest()) {
                doubts.add(new Doubt(
                        column,
                        "%s有 %d 个字".formatted(column.label(), word.length()),
                        "不超过 %d 个字".formatted(column.longest()),
                        true));
            }
        }
        if (!line.word(Column.KIND).isEmpty()
                && !line.own()
                && !line.word(Column.KIND).equals(Wording.COMMON)) {
            doubts.add(new Doubt(Column.KIND, "“" + line.word(Column.KIND) + "”不是类别", "共性 或 个性", true));
        }
        if (!line.word(Column.PUBLICITY).isEmpty() && !isPublicity(line.word(Column.PUBLICITY))) {
            doubts.add(new Doubt(
                    Column.PUBLICITY, "“" + line.word(Column.PUBLICITY) + "”不是公开范围", "本单位、系统内 或 向干部职工公开", true));
        }
    }

    private static boolean isPublicity(String word) {
        for (var publicity : zelian.duty.Publicity.values()) {
            if (publicity.label().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The units of a column; null where they depend on the member who leads (分管部门). */
    private @Nullable List<UnitId> units(Wording line, Column column, LocalDate day, List<Doubt> doubts) {
        var words = line.word(column);
        if (words.isEmpty()) {
            return List.of();
        }
        return switch (posts.resolve(UnitPhrase.of(words), day)) {
            case Units.Resolved(var units) -> ids(units);
            case Units.InCharge() -> null;
            case Units.Unknown(var found, String reason) -> {
                doubts.add(new Doubt(column, reason, "单位表里的名称，多个用顿号分开", false));
                yield ids(found);
            }
            case Units.Ambiguous(var candidates, String reason) -> {
                doubts.add(new Doubt(column, reason, "写单位全称", false));
                yield List.of();
            }
        };
    }

    private List<UnitId> known(@Nullable List<UnitId> units, Wording line, Leaders leaders, LocalDate day) {
        return units != null ? units : charge("分管部门", leaders, day);
    }

    /** The units in the charge of each of those who lead. */
    private List<UnitId> charge(String words, Leaders leaders, LocalDate day) {
        var found = new LinkedHashSet<UnitId>();
        if (leaders instanceof Leaders.Resolved(var holders, boolean each)) {
            for (Directory.Holder holder : holders) {
                if (posts.resolve(new UnitPhrase(words, holder.tenure()), day) instanceof Units.Resolved(var units)) {
                    found.addAll(ids(units));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<UnitId> ids(List<Directory.Unit> units) {
        return units.stream().map(Directory.Unit::id).toList();
    }

    private static @Nullable String blankIsNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
