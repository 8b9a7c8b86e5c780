package zelian.duty.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.WorkedOn;
import zelian.duty.checkup.Hint.Kind;
import zelian.duty.checkup.Others.Other;
import zelian.regulation.Rules;
import zelian.text.Likenesses;

/**
 * Looks a list over (清单体检): what is copied from above, what reads like a sibling's (千篇一律、上下一般粗), what stands
 * there twice, what says nothing, whom too much is laid on.
 */
@Component
class CheckingUp {

    private static final Pattern VAGUE = Pattern.compile("加强|重视|抓好|抓实|强化|深化|推进|提升|进一步|切实|不断|扎实|高度|持续");

    /** A number, a time, a document, or someone to do it with: then the words are not empty. */
    private static final Pattern TANGIBLE =
            Pattern.compile("[0-9０-９一二三四五六七八九十两]+[次件个项人份天年月]|每|《|召开|签订|谈话|检查|报告|排查|通报|公开|培训|讲");

    /** Below it, two texts have little more in common than the language. */
    private static final double FAINT = 0.3;

    private final Others others;
    private final Disuse disuse;
    private final Rules rules;
    private final Directory directory;

    CheckingUp(Others others, Disuse disuse, Rules rules, Directory directory) {
        this.others = others;
        this.disuse = disuse;
        this.rules = rules;
        this.directory = directory;
    }

    Findings of(WorkedOn.Edition version, Viewer viewer) {
        var ruling = rules.on(viewer.day());
        var alikeFrom = ruling.percent("duty.alike-from").value().doubleValue() / 100;
        var around = others.around(version.unit(), version.year(), viewer);
        var above = others.above(version.id());
        var byDuty = around.stream().collect(Collectors.toMap(Other::duty, other -> other));
        var siblings = new Siblings(around, version, directory);
        var hints = new ArrayList<Hint>();
        var handedDown = 0;
        var refined = 0;
        for (var line : version.lines()) {
            var former = above.get(line.item());
            if (former != null && !line.wording().own()) {
                handedDown++;
                if (former.likeness() < alikeFrom * 100) {
                    refined++;
                } else if (byDuty.containsKey(former.duty())) {
                    var copied = byDuty.get(former.duty());
                    hints.add(like(Kind.COPIED, line, copied, "与" + unit(copied) + "的写法一样"));
                }
            }
            siblings.nearest(line, alikeFrom)
                    .filter(near -> line.wording().own())
                    .ifPresent(near -> hints.add(like(
                            Kind.ALIKE,
                            line,
                            near.key(),
                            "与%s的相似度 %d%%".formatted(unit(near.key()), percent(near.likeness())))));
            plain(line, hints);
        }
        hints.addAll(twice(version.lines(), alikeFrom));
        var idle = disuse.of(
                version.lines(),
                viewer.day(),
                ruling.months("duty.unused-after").value());
        idle.stream()
                .filter(Disuse.Idle::tooLong)
                .forEach(one ->
                        hints.add(new Hint(Kind.UNUSED, one.line(), "自 " + one.since() + " 以来没有用过", null, null, null)));
        var reasons = others.reasons(version.list().value());
        return new Findings(
                version.lines().size(),
                (int) version.lines().stream()
                        .filter(line -> line.wording().own())
                        .count(),
                handedDown,
                refined,
                hints.stream()
                        .map(hint -> hint.because(
                                reasons.getOrDefault(hint.line().duty().value(), Map.of())
                                        .get(hint.kind().name())))
                        .sorted(Comparator.comparing(Hint::kind))
                        .toList(),
                (int) idle.stream().filter(one -> !one.tooLong()).count(),
                crowded(version.lines(), ruling.number("duty.most-per-subject").value()),
                siblings.all());
    }

    private static void plain(WorkedOn.Line line, List<Hint> hints) {
        var content = line.wording().word(Column.CONTENT);
        var words = content.isEmpty() ? line.wording().word(Column.MATTER) : content;
        if (VAGUE.matcher(words).find()
                && !TANGIBLE.matcher(words + line.wording().word(Column.METRIC)).find()) {
            hints.add(new Hint(Kind.VAGUE, line, "“" + words + "”没有写对象、频次和成果", null, null, null));
        }
        if (line.wording().word(Column.BASIS).isEmpty()) {
            hints.add(new Hint(Kind.UNFOUNDED, line, "", null, null, null));
        }
        if (line.wording().word(Column.SUPERVISOR).isEmpty()) {
            hints.add(new Hint(Kind.UNWATCHED, line, "", null, null, null));
        }
    }

    private static List<Hint> twice(List<WorkedOn.Line> lines, double alikeFrom) {
        var hints = new ArrayList<Hint>();
        var before = new Likenesses<WorkedOn.Line>();
        for (var line : lines) {
            before.of(text(line), alikeFrom).stream()
                    .filter(near ->
                            near.key().wording().series() == line.wording().series())
                    .findFirst()
                    .ifPresent(near -> hints.add(new Hint(
                            Kind.TWICE,
                            line,
                            "与第 %d 项（%s）相似度 %d%%"
                                    .formatted(
                                            near.key().ordinal(),
                                            near.key().wording().word(Column.SUBJECT),
                                            percent(near.likeness())),
                            text(near.key()),
                            null,
                            null)));
            before.add(line, text(line));
        }
        return hints;
    }

    private static Map<String, Integer> crowded(List<WorkedOn.Line> lines, int most) {
        var counts = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> counts.merge(line.wording().word(Column.SUBJECT), 1, Integer::sum));
        counts.values().removeIf(count -> count <= most);
        return counts;
    }

    private Hint like(Kind kind, WorkedOn.Line line, Other other, String said) {
        return new Hint(
                kind,
                line,
                said,
                other.readable() ? other.matter() + "：" + other.content() : null,
                other.readable() ? other.duty() : null,
                null);
    }

    private String unit(Other other) {
        return directory.unitName(new UnitId(other.unit()));
    }

    static String text(WorkedOn.Line line) {
        return line.wording().word(Column.MATTER) + line.wording().word(Column.CONTENT);
    }

    static int percent(double likeness) {
        return (int) Math.round(100 * likeness);
    }

    /** The lists of the units beside this one. */
    private static final class Siblings {

        private final Likenesses<Other> texts = new Likenesses<>();
        private final Map<UUID, double[]> sums = new LinkedHashMap<>();
        private final int lines;
        private final Directory directory;

        Siblings(List<Other> around, WorkedOn.Edition version, Directory directory) {
            this.lines = version.lines().size();
            this.directory = directory;
            around.stream().filter(other -> !other.superior()).forEach(other -> {
                texts.add(other, other.text());
                sums.putIfAbsent(other.unit(), new double[2]);
            });
        }

        /** The most alike line of another unit, if it is that alike; what every line has nearest is summed up. */
        Optional<Likenesses.Likeness<Other>> nearest(WorkedOn.Line line, double alikeFrom) {
            var near = texts.of(text(line), FAINT);
            var best = new HashMap<UUID, Double>();
            near.forEach(one -> best.putIfAbsent(one.key().unit(), one.likeness()));
            best.forEach((unit, likeness) -> {
                var sum = sums.computeIfAbsent(unit, none -> new double[2]);
                sum[0] += likeness;
                sum[1] += likeness >= alikeFrom ? 1 : 0;
            });
            return near.stream()
                    .filter(one -> one.key().own() && one.likeness() >= alikeFrom)
                    .findFirst();
        }

        List<Findings.Sibling> all() {
            var names =
                    directory.unitNames(sums.keySet().stream().map(UnitId::new).toList());
            return sums.entrySet().stream()
                    .map(entry -> new Findings.Sibling(
                            names.getOrDefault(new UnitId(entry.getKey()), "—"),
                            lines == 0 ? 0 : percent(entry.getValue()[0] / lines),
                            (int) entry.getValue()[1]))
                    .sorted(Comparator.comparingInt(Findings.Sibling::likeness).reversed())
                    .toList();
        }
    }
}
