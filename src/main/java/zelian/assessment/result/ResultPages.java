package zelian.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.AppraisalKinds;
import zelian.assessment.appraisal.AppraisalSight;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.appraisal.Standings;
import zelian.assessment.counting.Result;
import zelian.assessment.counting.Results;
import zelian.assessment.grading.Mark;
import zelian.assessment.grading.OpenMarks;
import zelian.assessment.objection.Objection;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Indicator;
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
    private final OpenMarks marks;
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
            OpenMarks marks,
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
        this.marks = marks;
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
                rows(result, tree, raised),
                deductions(appraisal, result, tree),
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

    private static List<ResultPage.Row> rows(Result result, Tree tree, List<Objection> raised) {
        var rows = new ArrayList<ResultPage.Row>();
        var scored = tree.scored();
        for (var i = 0; i < scored.size(); i++) {
            var indicator = scored.get(i);
            rows.add(new ResultPage.Row(
                    group(tree, indicator),
                    indicator.title(),
                    indicator.howInWords(),
                    indicator.kind().extra() ? "" : result.missing(i) ? "—" : Points.say(result.fulls()[i]),
                    Tallies.points(result, i, indicator),
                    corrected(indicator.id(), raised),
                    Tallies.inWords(result, i, indicator),
                    indicator.kind().counted()
                            ? "/assessments/results/" + result.id() + "/indicators/" + indicator.id()
                            : null));
        }
        return rows;
    }

    private static String group(Tree tree, Indicator indicator) {
        return tree.above(indicator)
                .map(above -> tree.above(above).map(top -> top.title() + " › ").orElse("") + above.title())
                .orElse(indicator.kind().label());
    }

    private static @Nullable String corrected(IndicatorId indicator, List<Objection> raised) {
        return raised.stream()
                .filter(objection -> objection.head().indicator().equals(indicator))
                .filter(Objection.Upheld.class::isInstance)
                .map(objection -> "更正为 " + Points.say(((Objection.Upheld) objection).points()))
                .findFirst()
                .orElse(null);
    }

    /** Only once nothing can be marked any more: until then graders are blind to each other. */
    private List<ResultPage.Off> deductions(Appraisal appraisal, Result result, Tree tree) {
        if (appraisal instanceof Appraisal.Counting || appraisal instanceof Appraisal.Grading) {
            return List.of();
        }
        return marks.given(result.appraisal()).stream()
                .filter(mark -> mark.unit().equals(result.unit()))
                .flatMap(mark -> off(mark, tree))
                .toList();
    }

    private static Stream<ResultPage.Off> off(Mark mark, Tree tree) {
        var title = title(tree, mark.indicator());
        var who = mark.seat() == 1 ? "核分人一" : mark.seat() == 2 ? "核分人二" : "复核人";
        return mark.deductions().stream()
                .map(off -> new ResultPage.Off(
                        title + "（" + who + "）", Points.say(off.points()), off.circumstance(), off.source()));
    }

    static String title(Tree tree, IndicatorId id) {
        return tree.scored().stream()
                .filter(indicator -> indicator.id().equals(id))
                .map(Indicator::title)
                .findFirst()
                .orElse("—");
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
