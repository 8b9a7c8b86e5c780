package zelian.risk.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Schedules;
import zelian.common.Rejected;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.intake.Verdict;
import zelian.organization.Posts;
import zelian.risk.card.Card;
import zelian.risk.card.Cards;
import zelian.risk.card.Drafting;
import zelian.risk.card.Edition;
import zelian.risk.card.Measure;
import zelian.risk.card.Measures;
import zelian.risk.card.Wanted;

/**
 * Takes tables of integrity risks in (导入廉政风险点), whatever their columns are called. Lines with the same unit, power,
 * step and form are one card, its measures on as many layers.
 */
@Component
class RiskImport implements ImportKind {

    static final String KEY = "risk-card";

    private final Posts posts;
    private final Schedules schedules;
    private final Rights rights;
    private final Cards cards;
    private final Measures measures;
    private final Drafting drafting;
    private final Called called;

    RiskImport(
            Posts posts,
            Schedules schedules,
            Rights rights,
            Cards cards,
            Measures measures,
            Drafting drafting,
            Called called) {
        this.posts = posts;
        this.schedules = schedules;
        this.rights = rights;
        this.cards = cards;
        this.measures = measures;
        this.drafting = drafting;
        this.called = called;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return "廉政风险点";
    }

    @Override
    public String hint() {
        return "每行一处风险：单位、权力事项、表现形式、可能性和影响（1–5）、防控措施、责任人、频次；同一风险分层写几行的合成一张卡，同一文件可以反复导入";
    }

    @Override
    public List<Field> fields() {
        return Arrays.stream(zelian.risk.sheet.Field.values())
                .map(zelian.risk.sheet.Field::asked)
                .toList();
    }

    @Override
    public void require(Viewer viewer) {
        rights.requireAnywhere(viewer, Area.DUTY, Act.DRAFT);
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var read = read(submission, viewer);
        var plan = plan(read);
        return new Verdict(plan.problems(), effects(plan, submission), differences(plan));
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        var plan = plan(read(submission, viewer));
        plan.problems().stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw Rejected.because("common.changed-meanwhile");
                });
        drafting.openAll(viewer, plan.fresh());
        plan.changed()
                .forEach(change -> drafting.update(viewer, change.latest(), change.wanted(), submission.fileName()));
        called.confirm(viewer, plan.calls());
        return "/risks?state=DRAFTED";
    }

    private record Read(List<Row> rows, List<Problem> problems) {}

    private Read read(Submission submission, Viewer viewer) {
        var reading = new ReadingRows(
                posts.on(viewer.day()),
                schedules,
                called.confirmed(),
                rights.units(viewer, Area.DUTY, Act.DRAFT),
                viewer.day());
        var rows = submission.lines().stream()
                .filter(line -> line.values().values().stream().anyMatch(cell -> !cell.isBlank()))
                .map(reading::row)
                .toList();
        return new Read(rows, reading.problems());
    }

    /** A card known already that the file wants otherwise. */
    private record Changed(int line, Edition latest, List<Measure> measures, Wanted wanted) {}

    private record Plan(
            List<Problem> problems,
            Map<UnitId, List<Wanted>> fresh,
            List<Changed> changed,
            int same,
            List<String> calls) {

        int freshCount() {
            return fresh.values().stream().mapToInt(List::size).sum();
        }

        int freshMeasures() {
            return fresh.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(wanted -> wanted.measures().size())
                    .sum();
        }
    }

    private Plan plan(Read read) {
        var problems = new ArrayList<>(read.problems());
        var merged = merged(read.rows(), problems);
        var units = merged.values().stream()
                .map(row -> Objects.requireNonNull(row.unit()))
                .distinct()
                .toList();
        var known = cards.known(units);
        var knownMeasures = measures.of(
                known.values().stream().map(edition -> edition.head().id()).toList());
        var fresh = new LinkedHashMap<UnitId, List<Wanted>>();
        var changed = new ArrayList<Changed>();
        var same = 0;
        for (var entry : merged.entrySet()) {
            var row = entry.getValue();
            var wanted = Objects.requireNonNull(row.wanted());
            var latest = known.get(entry.getKey());
            if (latest == null) {
                fresh.computeIfAbsent(Objects.requireNonNull(row.unit()), unit -> new ArrayList<>())
                        .add(wanted);
                continue;
            }
            var before = knownMeasures.getOrDefault(latest.head().id(), List.of());
            if (same(latest, before, wanted)) {
                same++;
            } else if (latest.drafting() || latest instanceof Edition.InForce) {
                changed.add(new Changed(row.line().ordinal(), latest, before, wanted));
            } else {
                problems.add(Problem.error(
                        row.line(),
                        zelian.risk.sheet.Field.FORMS.key(),
                        "这张卡（%s）现在是“%s”，不能修改；应为：等审核办完再导入"
                                .formatted(latest.head().card().number(), latest.word())));
            }
        }
        var calls = read.rows().stream()
                .flatMap(row -> row.calls().stream())
                .distinct()
                .toList();
        return new Plan(problems, fresh, changed, same, calls);
    }

    /** Lines about the same risk become one card; they must rate it alike. */
    private static Map<String, Row> merged(List<Row> rows, List<Problem> problems) {
        var merged = new LinkedHashMap<String, Row>();
        for (var row : rows) {
            var wanted = row.wanted();
            if (wanted == null || row.unit() == null) {
                continue;
            }
            var key = row.unit() + "|" + Card.key(wanted.power(), wanted.step(), wanted.forms());
            var before = merged.get(key);
            if (before == null) {
                merged.put(key, row);
                continue;
            }
            var first = Objects.requireNonNull(before.wanted());
            if (!first.rating().equals(wanted.rating())) {
                problems.add(Problem.error(
                        row.line(),
                        zelian.risk.sheet.Field.LIKELIHOOD.key(),
                        "与第 %d 行是同一处风险，评分却不同；应为：%s"
                                .formatted(
                                        before.line().number(), first.rating().inWords())));
            }
            merged.put(key, new Row(before.line(), before.unit(), joined(first, wanted), before.calls()));
        }
        return merged;
    }

    private static Wanted joined(Wanted first, Wanted more) {
        return new Wanted(
                first.power(),
                first.step(),
                first.forms(),
                first.category(),
                first.source(),
                first.rating(),
                first.indicator(),
                Stream.concat(first.measures().stream(), more.measures().stream())
                        .distinct()
                        .toList());
    }

    private static boolean same(Edition latest, List<Measure> before, Wanted wanted) {
        return latest.head().rating().equals(wanted.rating())
                && latest.head().indicator().equals(wanted.indicator())
                && inWords(before).equals(inWords(wanted.measures()));
    }

    private static String inWords(List<Measure> measures) {
        return String.join(
                "；",
                measures.stream()
                        .map(measure -> measure.words() + "（" + measure.layer().label() + "，" + measure.who() + "，"
                                + measure.frequency() + "）")
                        .toList());
    }

    private static List<String> effects(Plan plan, Submission submission) {
        var effects = new ArrayList<String>();
        if (plan.freshCount() + plan.changed().size() == 0) {
            effects.add("与现有 %d 张风险点卡一致，不改动任何内容".formatted(plan.same()));
            return effects;
        }
        effects.add("新立风险点卡 %d 张、防控措施 %d 条，修改 %d 张，一致 %d 张"
                .formatted(
                        plan.freshCount(), plan.freshMeasures(), plan.changed().size(), plan.same()));
        effects.add("都是草稿：送审、分管领导审核、机关纪委备案以后才生效");
        if (!submission.has(zelian.risk.sheet.Field.KIND.key())) {
            effects.add("文件没有“措施类型”一列，按用词分为教育、制度、监督、查处、追究，可以逐张修改");
        }
        return effects;
    }

    private static List<Verdict.Difference> differences(Plan plan) {
        var differences = new ArrayList<Verdict.Difference>();
        for (var change : plan.changed()) {
            var head = change.latest().head();
            var title = head.card().title();
            if (!head.rating().equals(change.wanted().rating())) {
                differences.add(new Verdict.Difference(
                        change.line(),
                        title,
                        "风险值",
                        head.rating().inWords(),
                        change.wanted().rating().inWords()));
            }
            if (!head.indicator().equals(change.wanted().indicator())) {
                differences.add(new Verdict.Difference(
                        change.line(),
                        title,
                        "监测指标",
                        head.indicator(),
                        change.wanted().indicator()));
            }
            var before = inWords(change.measures());
            var after = inWords(change.wanted().measures());
            if (!before.equals(after)) {
                differences.add(new Verdict.Difference(change.line(), title, "防控措施", before, after));
            }
        }
        return differences;
    }
}
