package zelian.assessment.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.assessment.SchemeId;
import zelian.assessment.scoring.Missing;
import zelian.regulation.Clause;
import zelian.regulation.ClauseId;
import zelian.regulation.Clauses;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;
import zelian.ui.Step;

/** Puts the page of one version of a scheme together for one reader. */
@Component
class SchemePages {

    private final SchemeSight sight;
    private final Schemes schemes;
    private final Indicators indicators;
    private final Readiness readiness;
    private final Bases bases;
    private final Approvals approvals;
    private final Clauses clauses;
    private final Directory directory;
    private final PageParts parts;

    SchemePages(
            SchemeSight sight,
            Schemes schemes,
            Indicators indicators,
            Readiness readiness,
            Bases bases,
            Approvals approvals,
            Clauses clauses,
            Directory directory,
            PageParts parts) {
        this.sight = sight;
        this.schemes = schemes;
        this.indicators = indicators;
        this.readiness = readiness;
        this.bases = bases;
        this.approvals = approvals;
        this.clauses = clauses;
        this.directory = directory;
        this.parts = parts;
    }

    SchemePage of(SchemeId id, Viewer viewer) {
        var scheme = sight.readable(id, viewer);
        var head = scheme.head();
        var tree = Tree.of(indicators.of(id));
        var run = approvals.latest(SchemeKinds.SCHEME, id.value());
        var versions = schemes.versions(head.family());
        var drafts = scheme instanceof Scheme.Draft && sight.may(viewer, Act.DRAFT, scheme);
        var faults = drafts ? readiness.faults(tree, viewer.day()) : List.<Readiness.Fault>of();
        return new SchemePage(
                "/assessments/schemes/" + id,
                head.title(),
                head.number(),
                scheme.word(),
                turn(scheme, run, viewer),
                back(scheme, run),
                steps(scheme, run),
                facts(head, tree),
                rows(tree, id, drafts),
                faults.stream().map(SchemePages::words).toList(),
                readiness.hints(tree, viewer.day()),
                changes(scheme, versions),
                versions.stream()
                        .filter(other -> other.open() || sight.makes(viewer, head.body()))
                        .map(other -> new Link(
                                other.head().number() + " " + other.word(),
                                "/assessments/schemes/" + other.head().id()))
                        .toList(),
                forms(scheme, run, faults.isEmpty(), versions, viewer),
                parts.of(SchemeKinds.SCHEME, id.value(), viewer, PagePart.Place.MAIN),
                parts.of(SchemeKinds.SCHEME, id.value(), viewer, PagePart.Place.SIDE));
    }

    private static String words(Readiness.Fault fault) {
        return fault.words()
                + (fault.source() == null ? "" : "（依据：" + fault.source().inWords() + "）");
    }

    private SchemePage.Forms forms(
            Scheme scheme, Optional<Approvals.Run> run, boolean ready, List<Scheme> versions, Viewer viewer) {
        var head = scheme.head();
        var drafting = sight.may(viewer, Act.DRAFT, scheme);
        var step = scheme instanceof Scheme.Submitted
                        && approvals.mayDecide(
                                viewer, SchemeKinds.SCHEME, head.id().value())
                ? run.flatMap(Approvals.Run::current).map(Approvals.Step::label).orElse(null)
                : null;
        var leads = sight.may(viewer, Act.LEAD, scheme);
        return new SchemePage.Forms(
                drafting && scheme instanceof Scheme.Draft,
                drafting && scheme instanceof Scheme.Draft && ready,
                step,
                ApprovingSchemes.COURSE.stages().stream()
                        .anyMatch(stage -> stage.judges() && stage.label().equals(step)),
                drafting && scheme instanceof Scheme.Submitted,
                drafting
                        && scheme instanceof Scheme.Published
                        && versions.getFirst().open(),
                leads && ready && !viewer.day().isBefore(head.since()),
                leads && scheme instanceof Scheme.Published && !viewer.day().isBefore(head.since()),
                leads && bases.mayFreeze(scheme, viewer.day()),
                head.missing().name(),
                Option.of(Missing.values(), Missing::label));
    }

    private static @Nullable String turn(Scheme scheme, Optional<Approvals.Run> run, Viewer viewer) {
        return switch (scheme) {
            case Scheme.Draft it ->
                it.head().drafter().equals(viewer.person())
                        ? "你（" + viewer.name() + "）"
                        : it.head().drafterName();
            case Scheme.Submitted ignored ->
                switch (run.flatMap(Approvals.Run::current)
                        .map(Approvals.Step::label)
                        .orElse("")) {
                    case "机关纪委审核" -> "机关纪委";
                    case "党组书记审定" -> "党组书记";
                    default -> "机关党委";
                };
            default -> null;
        };
    }

    private static @Nullable String back(Scheme scheme, Optional<Approvals.Run> run) {
        return scheme instanceof Scheme.Draft
                ? run.flatMap(latest -> latest.reason()
                                .map(reason -> latest.state().label() + "："
                                        + latest.endedBy().map(by -> by + "，").orElse("") + reason))
                        .orElse(null)
                : null;
    }

    private static List<Step> steps(Scheme scheme, Optional<Approvals.Run> run) {
        var head = scheme.head();
        var steps = new ArrayList<Step>();
        if (scheme instanceof Scheme.Draft) {
            steps.add(Step.now("草拟", head.drafterName(), Say.shortDay(head.draftedOn()) + " 起"));
            ApprovingSchemes.COURSE.stages().forEach(stage -> steps.add(Step.toCome(stage.label())));
            return steps;
        }
        steps.add(Step.done("草拟", head.drafterName(), Say.shortDay(head.draftedOn())));
        var current = run.flatMap(Approvals.Run::current);
        for (var step : run.map(Approvals.Run::steps).orElse(List.of())) {
            steps.add(
                    step.on().isPresent()
                            ? Step.done(
                                    step.label(),
                                    step.by().orElse(""),
                                    Say.shortDay(step.on().get()))
                            : current.filter(step::equals).isPresent()
                                    ? Step.now(step.label())
                                    : Step.toCome(step.label()));
        }
        return steps;
    }

    private List<Fact> facts(SchemeHead head, Tree tree) {
        var judged = tree.nominal(Kind.JUDGED);
        return List.of(
                new Fact("组织单位", directory.unitName(head.body())),
                new Fact("考核期", Say.day(head.since()) + " 至 " + Say.day(head.until())),
                new Fact("考核对象", String.join("、", head.audience())),
                new Fact("指标", tree.leaves().size() + " 个观测点，" + tree.extras().size() + " 个加减分和否决项"),
                new Fact("主客观占比", "客观 " + Points.say(10_000 - judged) + "%，主观 " + Points.say(judged) + "%"),
                new Fact("缺项", head.missing().label()),
                new Fact("质量起点", bases.inWords(head)));
    }

    private List<SchemePage.Row> rows(Tree tree, SchemeId id, boolean drafts) {
        var cited = clauses.byId(tree.inOrder().stream()
                .map(indicator -> indicator.asked().clause())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var nominal = tree.nominal();
        var leaves = tree.leaves();
        return tree.inOrder().stream()
                .map(indicator -> {
                    var leaf = leaves.indexOf(indicator);
                    var level = indicator.kind().extra() ? 0 : tree.level(indicator);
                    var address = "/assessments/schemes/" + id + "/indicators/";
                    return new SchemePage.Row(
                            level,
                            indicator.title(),
                            indicator.kind() == Kind.GROUP
                                    ? ""
                                    : indicator.kind().label(),
                            level == 0 ? "" : indicator.weight() + "%",
                            leaf < 0 ? "" : Points.say(nominal[leaf]),
                            indicator.howInWords(),
                            indicator.asked().standard(),
                            indicator.asked().requirement(),
                            amount(indicator),
                            clause(indicator.asked().clause(), cited),
                            drafts ? address + indicator.id() : null,
                            drafts && indicator.kind() == Kind.GROUP ? address + "new?parent=" + indicator.id() : null);
                })
                .toList();
    }

    private static String amount(Indicator indicator) {
        var asked = indicator.asked();
        return asked.amount() + (asked.timing().isEmpty() ? "" : "，" + asked.timing());
    }

    private static @Nullable Link clause(@Nullable ClauseId id, Map<ClauseId, Clause> cited) {
        var clause = id == null ? null : cited.get(id);
        return clause == null ? null : new Link(clause.inShort(), "/regulations/clauses/" + clause.id());
    }

    /** Since the version published before. */
    private List<SchemePage.Change> changes(Scheme scheme, List<Scheme> versions) {
        return versions.stream()
                .filter(other -> other.head().version() == scheme.head().version() - 1)
                .findFirst()
                .map(before -> Comparing.changes(
                        indicators.of(before.head().id()),
                        indicators.of(scheme.head().id())))
                .orElse(List.of())
                .stream()
                .map(change -> new SchemePage.Change(change.how(), change.title(), change.what()))
                .toList();
    }
}
