package zelian.risk.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.duty.Provenance;
import zelian.intake.Line;
import zelian.intake.Problem;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;
import zelian.risk.card.Category;
import zelian.risk.card.Layer;
import zelian.risk.card.Measure;
import zelian.risk.card.MeasureKind;
import zelian.risk.card.Rating;
import zelian.risk.card.Wanted;

/** Reads the lines of one table by the organisation of one day; what is wrong or doubtful is said at its cell. */
final class ReadingRows {

    private static final int LONGEST = 200;
    private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Map<String, Rating> BY_GRADE =
            Map.of("高", new Rating(4, 4), "中", new Rating(3, 3), "低", new Rating(2, 2));

    private final Posts.OfDay posts;
    private final Schedules schedules;
    private final Set<String> confirmed;
    private final Set<UnitId> drafting;
    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Units> units = new HashMap<>();
    private final Map<LeaderPhrase, Leaders> leaders = new HashMap<>();
    private final Map<String, Schedule> times = new HashMap<>();

    ReadingRows(Posts.OfDay posts, Schedules schedules, Set<String> confirmed, Set<UnitId> drafting, LocalDate day) {
        this.posts = posts;
        this.schedules = schedules;
        this.confirmed = confirmed;
        this.drafting = drafting;
        this.day = day;
    }

    List<Problem> problems() {
        return problems;
    }

    Row row(Line line) {
        var faults = problems.size();
        var unit = unit(line);
        var power = required(line, Field.POWER);
        var forms = required(line, Field.FORMS);
        var step = text(line, Field.STEP);
        var category = word(line, Field.CATEGORY, Category.values(), Category::label, Category.POST);
        var layer = word(line, Field.LAYER, Layer.values(), Layer::label, Layer.MANAGEMENT);
        var source = word(line, Field.PROVENANCE, Provenance.values(), Provenance::label, Provenance.POWER);
        var kind = word(line, Field.KIND, MeasureKind.values(), MeasureKind::label, null);
        var rating = rating(line);
        var words = Words.measures(line.get(Field.MEASURES.key()));
        if (words.isEmpty()) {
            error(line, Field.MEASURES, "没有写防控措施；应为：每条一个动作，多条用分号分开");
        }
        var calls = unit == null ? List.<String>of() : who(line, unit);
        frequency(line);
        var faulty = problems.subList(faults, problems.size()).stream()
                .anyMatch(problem -> problem.level() == Problem.Level.ERROR);
        if (faulty || unit == null || rating == null) {
            return new Row(line, unit == null ? null : unit.id(), null, calls);
        }
        return new Row(
                line,
                unit.id(),
                new Wanted(
                        power,
                        step.isEmpty() ? "全过程" : step,
                        forms,
                        category == null ? Category.POST : category,
                        source == null ? Provenance.POWER : source,
                        rating,
                        text(line, Field.INDICATOR),
                        words.stream()
                                .map(each -> measure(line, each, kind, layer == null ? Layer.MANAGEMENT : layer))
                                .toList()),
                calls);
    }

    private static Measure measure(Line line, String words, @Nullable MeasureKind kind, Layer layer) {
        return new Measure(
                new UUID(0, 0),
                0,
                kind == null ? Words.kind(words) : kind,
                layer,
                words,
                text(line, Field.WHO),
                text(line, Field.FREQUENCY),
                text(line, Field.BASIS),
                null,
                null);
    }

    private Directory.@Nullable Unit unit(Line line) {
        var named = text(line, Field.UNIT);
        if (named.isEmpty()) {
            error(line, Field.UNIT, "没有写单位；应为：单位表里的名称");
            return null;
        }
        return switch (units.computeIfAbsent(named, name -> posts.resolve(UnitPhrase.of(name)))) {
            case Units.Resolved(var found)
            when found.size() == 1 && drafting.contains(found.getFirst().id()) -> found.getFirst();
            case Units.Resolved(var found)
            when found.size() == 1 -> {
                error(line, Field.UNIT, "“" + named + "”不是你可以起草的单位；由本单位或机关党委起草");
                yield null;
            }
            case Units.Unknown(var found, String reason) -> {
                error(line, Field.UNIT, reason + "；应为：单位表里的名称");
                yield null;
            }
            default -> {
                error(line, Field.UNIT, "“" + named + "”不是一个单位；应为：单位表里的一个名称");
                yield null;
            }
        };
    }

    private @Nullable Rating rating(Line line) {
        var grade = plain(line, Field.GRADE).replace("风险", "").replace("级", "");
        if (text(line, Field.LIKELIHOOD).isEmpty()
                && text(line, Field.IMPACT).isEmpty()
                && BY_GRADE.containsKey(grade)) {
            var rating = BY_GRADE.get(grade);
            doubt(line, Field.GRADE, "只写了等级“%s”，按可能性和影响 %s 入库；应为：分别写 1 到 5".formatted(grade, rating.inWords()));
            return rating;
        }
        var likelihood = points(line, Field.LIKELIHOOD);
        var impact = points(line, Field.IMPACT);
        return likelihood == 0 || impact == 0 ? null : new Rating(likelihood, impact);
    }

    private int points(Line line, Field field) {
        var text = plain(line, field).replaceFirst("\\.0+$", "");
        if (!text.matches("[1-5]")) {
            error(line, field, "“%s”不是 1 到 5 的整数；应为：1、2、3、4 或 5".formatted(text));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** Words nobody has confirmed yet by which the line calls the principal. */
    private List<String> who(Line line, Directory.Unit unit) {
        var who = text(line, Field.WHO);
        if (who.isEmpty()) {
            doubt(line, Field.WHO, "没有写责任人，措施没有人承担；应为：职务，如 主要负责人、分管财务的班子成员");
            return List.of();
        }
        return switch (leaders.computeIfAbsent(new LeaderPhrase(who, unit.id()), posts::resolve)) {
            case Leaders.Nobody(String reason) -> {
                doubt(line, Field.WHO, reason + "；备案时仍找不到的，这条措施没有人承担");
                yield List.of();
            }
            case Leaders.Ambiguous(var candidates, String reason) -> {
                doubt(line, Field.WHO, reason + "；应为：写明其中一人的职务");
                yield List.of();
            }
            case Leaders.Resolved(var holders, boolean each)
            when each || holders.size() != 1 -> {
                doubt(line, Field.WHO, "“" + who + "”不止一人；应为：一条措施一个责任人");
                yield List.of();
            }
            case Leaders.Resolved(var holders, boolean each) -> called(line, who, holders.getFirst());
        };
    }

    private List<String> called(Line line, String who, Directory.Holder holder) {
        if (who.contains("分管")
                || who.equals(holder.title())
                || who.equals(holder.name())
                || who.endsWith(holder.title())
                || confirmed.contains(who)) {
            return List.of();
        }
        doubt(
                line,
                Field.WHO,
                "岗位表里没有“%s”，按“%s”理解，现在是 %s；不对的请改，确认导入后不再提示".formatted(who, holder.title(), holder.inWords()));
        return List.of(who);
    }

    private void frequency(Line line) {
        var often = text(line, Field.FREQUENCY);
        if (often.isEmpty()) {
            doubt(line, Field.FREQUENCY, "没有写落实频次，不排出任务；应为：每月、每季度、每半年、每年或随发生");
            return;
        }
        var schedule = times.computeIfAbsent(often, words -> schedules.of(LoosePhrase.of(words), day.getYear()));
        if (schedule instanceof Schedule.Doubtful(String reason, String expected)) {
            doubt(line, Field.FREQUENCY, reason + "；应为：" + expected);
        }
    }

    private String required(Line line, Field field) {
        var text = text(line, field);
        if (text.isEmpty()) {
            error(line, field, "没有写" + field.asked().label());
        } else if (text.length() > LONGEST) {
            error(line, field, "%s有 %d 个字；应为：不超过 %d 个字".formatted(field.asked().label(), text.length(), LONGEST));
        }
        return text;
    }

    private <E> @Nullable E word(Line line, Field field, E[] all, Function<E, String> label, @Nullable E otherwise) {
        var text = text(line, field);
        if (text.isEmpty()) {
            return otherwise;
        }
        var found = Arrays.stream(all)
                .filter(each ->
                        text.startsWith(label.apply(each)) || label.apply(each).startsWith(text))
                .findFirst();
        if (found.isEmpty()) {
            error(
                    line,
                    field,
                    "“%s”不是%s；应为：%s"
                            .formatted(
                                    text,
                                    field.asked().label(),
                                    String.join(
                                            "、", Arrays.stream(all).map(label).toList())));
        }
        return Optional.ofNullable(otherwise)
                .map(usual -> found.orElse(usual))
                .or(() -> found)
                .orElse(null);
    }

    private static String text(Line line, Field field) {
        return BREAK.matcher(line.get(field.key()).strip()).replaceAll("");
    }

    /** Figures and words of a closed list in half width; what is only read by people stays as written. */
    private static String plain(Line line, Field field) {
        return Normalizer.normalize(text(line, field), Normalizer.Form.NFKC);
    }

    private void error(Line line, Field field, String message) {
        problems.add(Problem.error(line, field.key(), message));
    }

    private void doubt(Line line, Field field, String message) {
        problems.add(Problem.doubt(line, field.key(), message));
    }
}
