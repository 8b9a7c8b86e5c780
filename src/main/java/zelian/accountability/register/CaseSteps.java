package zelian.accountability.register;

import java.util.ArrayList;
import java.util.List;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Milestone;
import zelian.ui.Say;
import zelian.ui.Step;

/** The way a case takes: 启动 → 容错先议 → 事实见面 → 报告 → 集体决定 → 签发宣布 → 结案. */
final class CaseSteps {

    private final List<Step> steps = new ArrayList<>();
    private final Case one;
    private boolean over;

    private CaseSteps(Case one) {
        this.one = one;
    }

    static List<Step> of(Case one) {
        var way = new CaseSteps(one);
        way.step("批准启动", Milestone.STARTED);
        way.step("容错先议", Milestone.WEIGHED);
        way.step("事实见面", Milestone.HEARD);
        way.step("调查报告", Milestone.REPORTED);
        way.step("集体决定", Milestone.DECIDED);
        way.step("签发宣布", Milestone.ANNOUNCED);
        way.step("整改回访结案", Milestone.CLOSED);
        return way.steps;
    }

    /** Done on its day; the first that has none is the one it is at now, or where it ended. */
    private void step(String title, Milestone milestone) {
        var on = one.head().day(milestone);
        var cutShort = one.ended() && !(one instanceof Case.Closed);
        if (over) {
            return;
        }
        if (on != null && !(cutShort && milestone == Milestone.CLOSED)) {
            steps.add(Step.done(title, Say.shortDay(on)));
        } else if (cutShort) {
            steps.add(Step.done(one.word(), Say.shortDay(one.head().day(Milestone.CLOSED))));
            over = true;
        } else {
            var before = steps.isEmpty() || steps.getLast().phase() == Step.Phase.DONE;
            steps.add(before ? Step.now(title) : Step.toCome(title));
        }
    }
}
