package zelian.duty.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Column;
import zelian.duty.Drafts.Doubt;
import zelian.duty.Provenance;
import zelian.duty.Publicity;
import zelian.duty.Series;
import zelian.duty.Wording;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;

/**
 * Reads what lines say about people, units, dates and texts as of a day. What names nobody, or two, is
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

    /** A reader of lines by the organisation of the day: it looks once, however many lines it reads. */
    Reader on(LocalDate day) {
        return new Reader(posts.on(day));
    }

    static LoosePhrase phrase(Wording line) {
        return new LoosePhrase(blankIsNull(line.word(Column.FREQUENCY)), blankIsNull(line.word(Column.DUE)));
    }

    /** Reads lines as of one day; what was read once is remembered. */
    final class Reader {

        private final Posts.OfDay organisation;
        private final Map<LeaderPhrase, Leaders> leaders = new HashMap<>();
        private final Map<UnitPhrase, Units> units = new HashMap<>();
        private final Map<LoosePhrase, Schedule> times = new HashMap<>();
        private final Map<String, Clauses.Citation> bases = new HashMap<>();

        private Reader(Posts.OfDay organisation) {
            this.organisation = organisation;
        }

        /** Everything the line points to. {@code unit} is the unit whose list it is. */
        References references(Wording line, UnitId unit, int year) {
            var doubts = new ArrayList<Doubt>();
            checkForm(line, doubts);
            var found = new EnumMap<References.Part, List<UnitId>>(References.Part.class);
            var leadUnits = units(line, Column.LEAD_UNIT, doubts);
            var leading = leaders(line, leadUnits, unit);
            if (!line.word(Column.LEAD).isEmpty()) {
                doubt(leading, doubts);
            }
            found.put(References.Part.LEAD, leadUnits != null ? leadUnits : charge(line, Column.LEAD_UNIT, leading));
            found.put(References.Part.SUPPORT, units(line, Column.SUPPORT, leading, doubts));
            found.put(References.Part.SUPERVISOR, units(line, Column.SUPERVISOR, leading, doubts));
            var time = times.computeIfAbsent(phrase(line), phrase -> schedules.of(phrase, year));
            if (time instanceof Schedule.Doubtful(String reason, String expected)) {
                var column = line.word(Column.DUE).isEmpty() ? Column.FREQUENCY : Column.DUE;
                doubts.add(new Doubt(column, reason, expected, false));
            }
            var cited = bases.computeIfAbsent(line.word(Column.BASIS), clauses::cited);
            cited.unknown()
                    .forEach(title -> doubts.add(new Doubt(
                            Column.BASIS, "法规库里没有“" + title + "”", "法规全称，如《中国共产党党组工作条例》第二十三条；保留原文可以入库", false)));
            return new References(
                    found, cited.clauses().stream().map(Clause::id).toList(), List.copyOf(doubts));
        }

        /** Who is meant by 牵头领导 on the day. */
        Leaders leaders(Wording line, UnitId unit) {
            return leaders(line, units(line, Column.LEAD_UNIT, new ArrayList<>()), unit);
        }

        private Leaders leaders(Wording line, @Nullable List<UnitId> leadUnits, UnitId unit) {
            var spokenOf = leadUnits != null && leadUnits.size() == 1 ? leadUnits.getFirst() : unit;
            return leaders.computeIfAbsent(new LeaderPhrase(line.word(Column.LEAD), spokenOf), organisation::resolve);
        }

        /** The units of a column; null where they depend on the member who leads (分管部门). */
        private @Nullable List<UnitId> units(Wording line, Column column, List<Doubt> doubts) {
            var words = line.word(column);
            if (words.isEmpty()) {
                return List.of();
            }
            return switch (units.computeIfAbsent(UnitPhrase.of(words), organisation::resolve)) {
                case Units.Resolved(var resolved) -> ids(resolved);
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

        private List<UnitId> units(Wording line, Column column, Leaders leading, List<Doubt> doubts) {
            var found = units(line, column, doubts);
            return found != null ? found : charge(line, column, leading);
        }

        /** The units in the charge of each of those who lead. */
        private List<UnitId> charge(Wording line, Column column, Leaders leading) {
            var found = new LinkedHashSet<UnitId>();
            if (leading instanceof Leaders.Resolved(var holders, boolean each)) {
                for (Directory.Holder holder : holders) {
                    var phrase = new UnitPhrase(line.word(column), holder.tenure());
                    if (units.computeIfAbsent(phrase, organisation::resolve) instanceof Units.Resolved(var resolved)) {
                        found.addAll(ids(resolved));
                    }
                }
            }
            return List.copyOf(found);
        }
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
        oneOf(line, Column.KIND, List.of(Wording.COMMON, Wording.OWN), doubts);
        oneOf(line, Column.POLARITY, List.of(Wording.POSITIVE, Wording.NEGATIVE), doubts);
        oneOf(
                line,
                Column.PUBLICITY,
                List.of(Publicity.UNIT.label(), Publicity.SYSTEM.label(), Publicity.STAFF.label()),
                doubts);
        oneOf(line, Column.SERIES, labels(Series.values(), Series::label), doubts);
        oneOf(line, Column.PROVENANCE, labels(Provenance.values(), Provenance::label), doubts);
        oneOf(line, Column.HORIZON, List.of(Wording.YEARLY, Wording.LONG_TERM), doubts);
    }

    private static void oneOf(Wording line, Column column, List<String> words, List<Doubt> doubts) {
        var word = line.word(column);
        if (!word.isEmpty() && !words.contains(word)) {
            doubts.add(new Doubt(column, "“%s”不是%s".formatted(word, column.label()), String.join(" 或 ", words), true));
        }
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static List<UnitId> ids(List<Directory.Unit> units) {
        return units.stream().map(Directory.Unit::id).toList();
    }

    private static @Nullable String blankIsNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
