package zelian.assessment.hearing;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.PointId;
import zelian.ui.SeeOther;

/** What other hands do with a debrief: review, comment, questions, points, feedback, archiving. */
@Controller
@RequestMapping("/debriefs/{id}")
class HearingController {

    private final ReviewingDebriefs reviewing;
    private final HoldingDebriefs holding;
    private final FeedingBack feedingBack;
    private final SettlingPoints settling;

    HearingController(
            ReviewingDebriefs reviewing, HoldingDebriefs holding, FeedingBack feedingBack, SettlingPoints settling) {
        this.reviewing = reviewing;
        this.holding = holding;
        this.feedingBack = feedingBack;
        this.settling = settling;
    }

    @PostMapping("/review")
    SeeOther review(@PathVariable DebriefId id, @Valid ReviewForm form, Viewer viewer) {
        var words = Objects.requireNonNullElse(form.words(), "");
        switch (form.decision()) {
            case PASS -> reviewing.pass(viewer, id, words);
            case SEND_BACK -> reviewing.sendBack(viewer, id, words);
        }
        return shown(id);
    }

    @PostMapping("/comment")
    SeeOther comment(@PathVariable DebriefId id, @Valid CommentForm form, Viewer viewer) {
        holding.comment(viewer, id, form.comment());
        return shown(id);
    }

    @PostMapping("/questions")
    SeeOther question(@PathVariable DebriefId id, @Valid QuestionForm form, Viewer viewer) {
        holding.question(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/points")
    SeeOther add(@PathVariable DebriefId id, @Valid PointForm form, Viewer viewer) {
        feedingBack.add(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/feedback")
    SeeOther feedBack(@PathVariable DebriefId id, Viewer viewer) {
        feedingBack.feedBack(viewer, id);
        return shown(id);
    }

    @PostMapping("/points/{point}/item")
    SeeOther open(@PathVariable DebriefId id, @PathVariable PointId point, @Valid ItemForm form, Viewer viewer) {
        settling.open(viewer, id, point, form);
        return shown(id);
    }

    @PostMapping("/points/{point}/waiver")
    SeeOther waive(@PathVariable DebriefId id, @PathVariable PointId point, @Valid ReasonForm form, Viewer viewer) {
        settling.waive(viewer, id, point, form.words());
        return shown(id);
    }

    @PostMapping("/archiving")
    SeeOther archive(@PathVariable DebriefId id, Viewer viewer) {
        settling.archive(viewer, id);
        return shown(id);
    }

    private static SeeOther shown(DebriefId id) {
        return new SeeOther("/debriefs/" + id);
    }
}
