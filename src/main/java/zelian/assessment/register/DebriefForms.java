package zelian.assessment.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Sight;
import zelian.assessment.session.Session;
import zelian.rectification.Nature;
import zelian.ui.Link;
import zelian.ui.Option;
import zelian.ui.Say;

/** Which forms a reader of a debrief gets now, and which of them comes next. */
@Component
class DebriefForms {

    private final Sight sight;

    DebriefForms(Sight sight) {
        this.sight = sight;
    }

    DebriefPage.Forms of(Debrief debrief, Session session, boolean allSettled, Viewer viewer) {
        var head = debrief.head();
        var other = !head.speaker().is(viewer);
        var comments =
                debrief instanceof Debrief.Reviewed && other && session.chair().is(viewer);
        var early = viewer.day().isBefore(session.heldOn());
        var settles = debrief instanceof Debrief.FedBack && sight.organises(viewer, head);
        return new DebriefPage.Forms(
                debrief instanceof Debrief.Drafted
                        && other
                        && session.reviewer().is(viewer),
                comments && !early,
                comments && early ? "述责会定在 " + Say.dayInWords(session.heldOn()) + "，到那一天再点评。" : null,
                debrief instanceof Debrief.Held && sight.concludes(viewer, session, head),
                settles && allSettled,
                settles ? Option.of(Nature.values(), Nature::label) : List.of());
    }

    static @Nullable Link next(Debrief debrief, DebriefPage.Forms forms, Viewer viewer) {
        if (!debrief.handedIn() && debrief.head().speaker().is(viewer)) {
            return new Link(
                    debrief instanceof Debrief.Returned ? "修改述责稿" : "写述责稿",
                    "/debriefs/" + debrief.head().id() + "/draft");
        }
        if (forms.reviewing()) {
            return new Link("审核这份述责稿", "#review");
        }
        if (forms.commenting()) {
            return new Link("点评这份述责", "#comment");
        }
        if (forms.questioning()) {
            return new Link("反馈述责人", "#feedback");
        }
        return forms.natures().isEmpty() || forms.archiving() ? null : new Link("立项整改", "#points");
    }
}
