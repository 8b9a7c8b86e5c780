package zelian.assessment.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.assessment.debrief.Days;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.session.Session;
import zelian.ui.Say;
import zelian.ui.Step;

/** The way a debrief takes: 通知 → 成稿 → 审核 → 述责点评 → 反馈 → 归档. */
final class DebriefSteps {

    private final List<Step> steps = new ArrayList<>();

    private DebriefSteps() {}

    static List<Step> of(Debrief debrief, Session session, Map<PersonId, String> names) {
        var days = Days.of(debrief);
        var reviewer = names.getOrDefault(session.reviewer().person(), "—");
        var chair = names.getOrDefault(session.chair().person(), "—");
        var way = new DebriefSteps();
        way.step("通知", debrief.head().noticedOn(), "");
        way.step(
                debrief instanceof Debrief.Returned ? "退回修改" : "成稿",
                days.drafted(),
                Say.shortDay(session.draftBy()) + " 前");
        way.step("审核", days.reviewed(), reviewer);
        way.step("述责点评", days.held(), chair + "，" + Say.shortDay(session.heldOn()));
        way.step("反馈", days.fedBack(), "");
        way.step("归档", days.archived(), "");
        return way.steps;
    }

    /** Done on its day; the first that has none is the one it is at now. */
    private void step(String title, @Nullable LocalDate on, String line) {
        var before = steps.isEmpty() || steps.getLast().phase() == Step.Phase.DONE;
        if (on != null) {
            steps.add(Step.done(title, Say.shortDay(on)));
        } else {
            var lines = line.isEmpty() ? new String[0] : new String[] {line};
            steps.add(before ? Step.now(title, lines) : Step.toCome(title, lines));
        }
    }
}
