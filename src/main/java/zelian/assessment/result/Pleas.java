package zelian.assessment.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.IndicatorId;
import zelian.assessment.counting.Result;
import zelian.assessment.objection.Objection;
import zelian.assessment.objection.Objections;
import zelian.assessment.scheme.Points;
import zelian.assessment.scheme.Tree;
import zelian.ui.Say;

/** The objections to one result as a reader sees them, with the form to decide where it is theirs. */
@Component
class Pleas {

    private final Objections objections;
    private final Rights rights;

    Pleas(Objections objections, Rights rights) {
        this.objections = objections;
        this.rights = rights;
    }

    List<ResultPage.Plea> of(Result result, Tree tree, List<Objection> raised, Viewer viewer) {
        var fulls = fulls(result, tree);
        var decides = rights.may(viewer, Area.ASSESSMENT, Act.VERIFY, result.unit());
        return raised.stream()
                .map(objection -> {
                    var head = objection.head();
                    var words = objections.words(head.id());
                    return new ResultPage.Plea(
                            "申诉 " + head.number(),
                            ResultRows.title(tree, head.indicator()),
                            objection.word(),
                            head.raisedName() + " " + Say.day(head.raisedOn()),
                            words.ground(),
                            objection.decidedName() == null
                                    ? null
                                    : objection.decidedName() + " " + Say.day(objection.decidedOn()) + "："
                                            + words.reason(),
                            Say.shortDay(head.answerBy()) + " 前答复",
                            decides && objection instanceof Objection.Raised
                                    ? "/assessments/objections/" + head.id() + "/decision"
                                    : null,
                            fulls.getOrDefault(head.indicator(), "—"));
                })
                .toList();
    }

    private static Map<IndicatorId, String> fulls(Result result, Tree tree) {
        var fulls = new HashMap<IndicatorId, String>();
        for (var i = 0; i < tree.leaves().size(); i++) {
            fulls.put(tree.leaves().get(i).id(), Points.say(result.fulls()[i]));
        }
        return fulls;
    }
}
