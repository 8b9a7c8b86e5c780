package zelian.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.assessment.IndicatorId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.counting.Result;
import zelian.assessment.grading.Mark;
import zelian.assessment.grading.OpenMarks;
import zelian.assessment.objection.Objection;
import zelian.assessment.scheme.Indicator;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;

/** How a result came about, indicator by indicator and deduction by deduction: on its page and in its letter. */
@Component
class ResultRows {

    private final OpenMarks marks;

    ResultRows(OpenMarks marks) {
        this.marks = marks;
    }

    /** Each indicator with its points, and how often or how far. */
    static List<ResultPage.Row> of(Result result, Tree tree, List<Objection> raised) {
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

    /** What graders took off; only once nothing can be marked any more: until then graders are blind to each other. */
    List<ResultPage.Off> deductions(Appraisal appraisal, Result result, Tree tree) {
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
}
