package zelian.assessment.result;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalKinds;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Standings;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicators;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.PagePart;
import zelian.ui.PageParts;
import zelian.ui.Say;

/** Puts the page of one unit's result together for one reader. */
@Component
class ResultPages {

    private final AppraisalSight sight;
    private final Appraisals appraisals;
    private final Results results;
    private final Standings standings;
    private final Indicators indicators;
    private final ResultRows rows;
    private final Objections objections;
    private final Pleas pleas;
    private final LastYear lastYear;
    private final Rights rights;
    private final PageParts parts;

    ResultPages(
            AppraisalSight sight,
            Appraisals appraisals,
            Results results,
            Standings standings,
            Indicators indicators,
            ResultRows rows,
            Objections objections,
            Pleas pleas,
            LastYear lastYear,
            Rights rights,
            PageParts parts) {
        this.sight = sight;
        this.appraisals = appraisals;
        this.results = results;
        this.standings = standings;
        this.indicators = indicators;
        this.rows = rows;
        this.objections = objections;
        this.pleas = pleas;
        this.lastYear = lastYear;
        this.rights = rights;
        this.parts = parts;
    }

    ResultPage of(UUID id, Viewer viewer) {
        var result = sight.result(id, viewer);
        var appraisal = appraisals.get(result.appraisal());
        var tree = Tree.of(indicators.of(appraisal.head().scheme()));
        var raised = objections.of(result.appraisal(), result.unit());
        var compared = sight.decides(viewer, appraisal) ? compared(appraisal, result) : null;
        return new ResultPage(
                "/assessments/results/" + id,
                new Link(appraisal.head().title(), "/assessments/" + result.appraisal()),
                appraisal.head().title() + "：" + result.unitName(),
                appraisal.word(),
                appraisal.open() ? "/assessments/results/" + id + "/letter" : null,
                facts(appraisal, result),
                ResultRows.of(result, tree, raised),
                rows.deductions(appraisal, result, tree),
                compared == null
                        ? List.of()
                        : Differences.between(compared, new Differences.Scored(tree, result)).stream()
                                .map(change -> new ResultPage.Change(
                                        change.title(), Points.change(change.change()), change.causes()))
                                .toList(),
                compared == null
                        ? null
                        : appraisals.get(compared.result().appraisal()).head().title(),
                pleas.of(result, tree, raised, viewer),
                forms(appraisal, result, tree, viewer),
                parts.of(AppraisalKinds.RESULT, id, viewer, PagePart.Place.MAIN),
                parts.of(AppraisalKinds.RESULT, id, viewer, PagePart.Place.SIDE));
    }

    private Differences.@Nullable Scored compared(Appraisal appraisal, Result result) {
        var other = appraisal.head().compared();
        return other == null
                ? null
                : results.find(other, result.unit())
                        .map(before -> new Differences.Scored(
                                Tree.of(indicators.of(
                                        appraisals.get(other).head().scheme())),
                                before))
                        .orElse(null);
    }

    private List<Fact> facts(Appraisal appraisal, Result result) {
        var released =
                standings.of(result.appraisal(), Standings.Stage.RELEASED).get(result.unit());
        var last = standings.of(result.appraisal(), Standings.Stage.FINAL).get(result.unit());
        var now = last == null ? released : last;
        return List.of(
                new Fact("单位", result.unitName()),
                new Fact(
                        "总分",
                        result.total().isPresent()
                                ? Points.exactly(result.total().getAsInt()) + (appraisal.open() ? "（发布，已冻结）" : "")
                                : "暂不出分，缺项补齐后再算"),
                new Fact(
                        "定稿总分",
                        last == null || last.total().isEmpty()
                                ? null
                                : Points.exactly(last.total().getAsInt())),
                new Fact("等次", now == null ? null : now.gradeInWords()),
                new Fact("否决事项", result.vetoed() ? "有，等次受限" : null),
                new Fact("与上年相比", appraisal.open() ? lastYear.inWords(appraisal, result) : null),
                new Fact("申诉到", Appraisals.objectBy(appraisal).map(Say::day).orElse(null)));
    }

    private ResultPage.Forms forms(Appraisal appraisal, Result result, Tree tree, Viewer viewer) {
        var objecting = appraisal instanceof Appraisal.Released it
                && !viewer.day().isAfter(it.objectBy())
                && rights.may(viewer, Area.ASSESSMENT, Act.ANSWER, result.unit());
        return new ResultPage.Forms(
                objecting,
                Appraisals.objectBy(appraisal)
                        .map(day -> Say.dayInWords(day) + "前提出")
                        .orElse(""),
                objecting
                        ? tree.scored().stream()
                                .map(indicator -> new Option(indicator.id().toString(), indicator.title()))
                                .toList()
                        : List.of(),
                rights.may(viewer, Area.ASSESSMENT, Act.VERIFY, result.unit()));
    }
}
