package zelian.assessment.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.approval.Approvals;
import zelian.assessment.AppraisalId;
import zelian.assessment.counting.Progress;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.OpenMarks;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.SchemeHead;
import zelian.assessment.scheme.Schemes;
import zelian.assessment.scheme.Tree;
import zelian.assessment.scoring.Share;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Pageful;
import zelian.ui.Say;

/** Puts the page of one appraisal together for one reader. */
@Component
class AppraisalPages {

    private static final int SIZE = 50;

    private final AppraisalSight sight;
    private final Appraisals appraisals;
    private final Results results;
    private final Progress progress;
    private final Schemes schemes;
    private final Indicators indicators;
    private final ResultRows rows;
    private final Flags flags;
    private final OpenMarks openMarks;
    private final Objections objections;
    private final Approvals approvals;
    private final Rights rights;
    private final PageParts parts;

    AppraisalPages(
            AppraisalSight sight,
            Appraisals appraisals,
            Results results,
            Progress progress,
            Schemes schemes,
            Indicators indicators,
            ResultRows rows,
            Flags flags,
            OpenMarks openMarks,
            Objections objections,
            Approvals approvals,
            Rights rights,
            PageParts parts) {
        this.sight = sight;
        this.appraisals = appraisals;
        this.results = results;
        this.progress = progress;
        this.schemes = schemes;
        this.indicators = indicators;
        this.rows = rows;
        this.flags = flags;
        this.openMarks = openMarks;
        this.objections = objections;
        this.approvals = approvals;
        this.rights = rights;
        this.parts = parts;
    }

    /** With the units of one page, those after this one. */
    AppraisalPage of(AppraisalId id, @Nullable String after, Viewer viewer) {
        return of(id, rows -> page(rows, after), viewer);
    }

    /** With all units. */
    AppraisalPage whole(AppraisalId id, Viewer viewer) {
        return of(id, Pageful::all, viewer);
    }

    private static Pageful<AppraisalPage.Row> page(List<AppraisalPage.Row> rows, @Nullable String after) {
        var left = rows.stream()
                .dropWhile(row -> after != null && !row.address().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(SIZE + 1L)
                .toList();
        return Pageful.of(left, SIZE, AppraisalPage.Row::address, after).ofTotal(rows.size());
    }

    private AppraisalPage of(
            AppraisalId id, Function<List<AppraisalPage.Row>, Pageful<AppraisalPage.Row>> cut, Viewer viewer) {
        var appraisal = sight.readable(id, viewer);
        var head = appraisal.head();
        var scheme = schemes.get(head.scheme()).head();
        var tree = Tree.of(indicators.of(head.scheme()));
        var all = results.of(id);
        var readsAll = sight.readsAll(viewer, appraisal);
        var readable = rights.units(viewer, Area.ASSESSMENT, Act.READ);
        var shown = readsAll
                ? all
                : all.stream()
                        .filter(result -> readable.contains(result.unit()))
                        .toList();
        var tasks = openMarks.tasks(appraisal);
        var open = (int) tasks.stream().filter(task -> !task.given()).count();
        var mine = tasks.stream()
                .filter(task -> !task.given() && task.grader().tenure().equals(viewer.tenure()))
                .count();
        var decides = sight.decides(viewer, appraisal);
        var compared = decides && head.compared() != null ? appraisals.get(head.compared()) : null;
        var run = approvals.latest(AppraisalKinds.APPRAISAL, id.value());
        return new AppraisalPage(
                "/assessments/" + id,
                head.title(),
                appraisal.word(),
                AppraisalTurns.turn(appraisal, run, open, objections(id), viewer.day()),
                AppraisalTurns.notice(appraisal, tasks.size() - open, tasks.size(), objections(id)),
                counting(appraisal).orElse(null),
                AppraisalSteps.of(appraisal, run, tasks.size() - open, tasks.size()),
                facts(appraisal, scheme, tree, all.size()),
                ResultRows.columns(tree),
                cut.apply(rows.of(appraisal, tree, shown, compared, readsAll)),
                readsAll && appraisal.open(),
                decides && appraisal.open(),
                compared == null ? null : compared.head().title(),
                decides && !all.isEmpty() ? flags(appraisal, tree, all) : List.of(),
                forms(appraisal, viewer, open),
                mine > 0 && appraisal instanceof Appraisal.Grading
                        ? new Link("核分 " + mine + " 项", "/assessments/" + id + "/marks")
                        : null,
                parts.of(AppraisalKinds.APPRAISAL, id.value(), viewer, PagePart.Place.MAIN),
                parts.of(AppraisalKinds.APPRAISAL, id.value(), viewer, PagePart.Place.SIDE));
    }

    /** What an open page asks again and again; empty once the counting is over or broke off. */
    Optional<CountingPage> counting(AppraisalId id, Viewer viewer) {
        return counting(sight.readable(id, viewer));
    }

    private Optional<CountingPage> counting(Appraisal appraisal) {
        var head = appraisal.head();
        return appraisal instanceof Appraisal.Counting && head.fault() == null
                ? Optional.of(new CountingPage(
                        "/assessments/" + head.id(), progress.of(head.id()).orElse(new Progress.Reached("", 0, 0))))
                : Optional.empty();
    }

    private int objections(AppraisalId id) {
        return (int) objections.of(id).stream()
                .filter(objection -> objection.decidedOn() == null)
                .count();
    }

    private List<Fact> facts(Appraisal appraisal, SchemeHead scheme, Tree tree, int units) {
        var head = appraisal.head();
        return List.of(
                new Fact("方案", scheme.inWords(), "/assessments/schemes/" + scheme.id()),
                new Fact("用途", head.purpose().label()),
                new Fact("取数", Say.day(scheme.since()) + " 至 " + Say.day(head.until())),
                new Fact("范围", units + " 个单位，" + tree.leaves().size() + " 个观测点"),
                new Fact("经办人", head.organiserName()),
                new Fact(
                        "发布",
                        switch (appraisal) {
                            case Appraisal.Released it -> Say.day(it.releasedOn());
                            case Appraisal.Final it -> Say.day(it.releasedOn());
                            default -> null;
                        }),
                new Fact("申诉到", Appraisals.objectBy(appraisal).map(Say::day).orElse(null)),
                new Fact("定稿", appraisal instanceof Appraisal.Final it ? Say.day(it.finalOn()) : null));
    }

    private List<AppraisalPage.Flag> flags(Appraisal appraisal, Tree tree, List<Result> all) {
        var found = flags.of(tree, all, appraisal.head().startedOn());
        var nominal = tree.nominal();
        var rows = new ArrayList<AppraisalPage.Flag>();
        for (var i = 0; i < found.size(); i++) {
            var finding = found.get(i);
            var index = i;
            var rate = all.stream()
                    .map(result -> result.share(index))
                    .filter(Objects::nonNull)
                    .mapToInt(Share::basisPoints)
                    .average();
            rows.add(new AppraisalPage.Flag(
                    tree.leaves().get(i).title(),
                    Points.say(nominal[i]),
                    rate.isEmpty() ? "缺项" : Math.round(rate.getAsDouble() / 100) + "%",
                    finding.units() == 0 ? "—" : finding.passRate() + "%",
                    finding.flag().label()));
        }
        return rows;
    }

    private AppraisalPage.Forms forms(Appraisal appraisal, Viewer viewer, int open) {
        var leads = sight.may(viewer, Act.LEAD, appraisal);
        var head = appraisal.head();
        var step = appraisal instanceof Appraisal.Submitted
                        && approvals.mayDecide(
                                viewer, AppraisalKinds.APPRAISAL, head.id().value())
                ? approvals
                        .latest(AppraisalKinds.APPRAISAL, head.id().value())
                        .flatMap(Approvals.Run::current)
                        .map(Approvals.Step::label)
                        .orElse(null)
                : null;
        return new AppraisalPage.Forms(
                leads && appraisal instanceof Appraisal.Counting && head.fault() != null,
                leads && appraisal instanceof Appraisal.Grading && open == 0,
                leads && appraisal instanceof Appraisal.Graded,
                step,
                leads
                        && appraisal instanceof Appraisal.Released it
                        && viewer.day().isAfter(it.objectBy())
                        && objections(head.id()) == 0);
    }
}
