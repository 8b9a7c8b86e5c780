package zelian.assessment.hearing;

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
import zelian.common.Rejected;

/** The reviewer of the session passes a debrief before it is held, or sends it back (述前审核). */
@Service
class ReviewingDebriefs {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Sight sight;
    private final Telling telling;

    ReviewingDebriefs(Debriefs debriefs, Sessions sessions, Sight sight, Telling telling) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.sight = sight;
        this.telling = telling;
    }

    /** @param words may be empty */
    @Transactional
    public void pass(Viewer by, DebriefId id, String words) {
        var drafted = own(by, id);
        var reviewed = drafted.pass(by.person(), by.day());
        debriefs.move(drafted, reviewed);
        telling.moved(by, "reviewed", drafted, reviewed, "述前审核通过", words);
    }

    /** @throws Rejected without words */
    @Transactional
    public void sendBack(Viewer by, DebriefId id, String words) {
        var drafted = own(by, id);
        if (words.isBlank()) {
            throw Rejected.because("assessment.words-missing").at("words");
        }
        var returned = drafted.sendBack(by.person());
        debriefs.move(drafted, returned);
        telling.moved(by, "sent-back", drafted, returned, "退回修改", words);
        telling.note(
                by,
                returned,
                returned.head().speaker(),
                "sent-back-" + drafted.head().lock(),
                "述责稿退回修改：" + returned.head().title(),
                null);
    }

    private Debrief.Drafted own(Viewer by, DebriefId id) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        Sight.require(sessions.get(debrief.head().session()).reviewer().is(by), Act.REVIEW);
        return Debriefs.in(Debrief.Drafted.class, debrief);
    }
}
