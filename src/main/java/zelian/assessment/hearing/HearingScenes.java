package zelian.assessment.hearing;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Points;
import zelian.rectification.Nature;

/** What others do with debriefs, as the demonstration tells it. */
@Component
@Profile("demo")
public class HearingScenes {

    private final ReviewingDebriefs reviewing;
    private final HoldingDebriefs holding;
    private final FeedingBack feedingBack;
    private final SettlingPoints settling;
    private final Points points;

    HearingScenes(
            ReviewingDebriefs reviewing,
            HoldingDebriefs holding,
            FeedingBack feedingBack,
            SettlingPoints settling,
            Points points) {
        this.reviewing = reviewing;
        this.holding = holding;
        this.feedingBack = feedingBack;
        this.settling = settling;
        this.points = points;
    }

    public void sendBack(Viewer by, DebriefId id, String words) {
        reviewing.sendBack(by, id, words);
    }

    public void pass(Viewer by, DebriefId id) {
        reviewing.pass(by, id, "");
    }

    public void comment(Viewer by, DebriefId id, String words) {
        holding.comment(by, id, words);
    }

    public void question(Viewer by, DebriefId id, String asker, String question, String answer) {
        holding.question(by, id, new QuestionForm(asker, question, answer));
    }

    public void feedBack(Viewer by, DebriefId id, String title, String fact) {
        feedingBack.add(by, id, new PointForm(title, fact));
        feedingBack.feedBack(by, id);
    }

    /** Every point becomes an item, or none is needed. */
    public void settle(Viewer by, DebriefId id, String whyNot) {
        for (var point : points.of(id)) {
            if (whyNot.isEmpty()) {
                settling.open(
                        by,
                        id,
                        point.id(),
                        new ItemForm(Nature.BY_A_DAY, null, by.day().plusDays(60)));
            } else {
                settling.waive(by, id, point.id(), whyNot);
            }
        }
        settling.archive(by, id);
    }
}
