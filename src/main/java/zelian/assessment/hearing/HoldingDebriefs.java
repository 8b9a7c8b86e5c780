package zelian.assessment.hearing;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Sight;
import zelian.assessment.debrief.Telling;
import zelian.assessment.session.Sessions;

/** The session (述责会): the chair comments on each debrief, questions and answers are put down. */
@Service
class HoldingDebriefs {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Sight sight;
    private final Telling telling;

    HoldingDebriefs(Debriefs debriefs, Sessions sessions, Sight sight, Telling telling) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.sight = sight;
        this.telling = telling;
    }

    /** Commented on, it counts as held (逐一点评). */
    @Transactional
    public void comment(Viewer by, DebriefId id, String comment) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        var session = sessions.get(debrief.head().session());
        Sight.require(session.chair().is(by), Act.SIGN);
        var reviewed = Debriefs.in(Debrief.Reviewed.class, debrief);
        var held = reviewed.hold(by.person(), session.heldOn(), by.day());
        debriefs.move(reviewed, held);
        telling.moved(by, "held", reviewed, held, "述责并点评", comment);
    }

    @Transactional
    public void question(Viewer by, DebriefId id, QuestionForm form) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        var session = sessions.get(debrief.head().session());
        Sight.require(sight.concludes(by, session, debrief.head()), Act.LEAD);
        var held = Debriefs.in(Debrief.Held.class, debrief);
        telling.happened(
                by,
                "questioned",
                held,
                "记下质询",
                Map.of(),
                Map.of("质询人", form.asker().strip()),
                form.asker().strip() + "问：" + form.question().strip() + "\n答："
                        + form.answer().strip());
    }
}
