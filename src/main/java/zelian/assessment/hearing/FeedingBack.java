package zelian.assessment.hearing;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Points;
import zelian.assessment.debrief.Sight;
import zelian.assessment.debrief.Telling;
import zelian.assessment.session.Sessions;
import zelian.seal.Seals;

/** After the session: the points to be put right are listed, then given to the speaker at once (述责反馈). */
@Service
class FeedingBack {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Points points;
    private final Sight sight;
    private final Seals seals;
    private final Telling telling;

    FeedingBack(Debriefs debriefs, Sessions sessions, Points points, Sight sight, Seals seals, Telling telling) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.points = points;
        this.sight = sight;
        this.seals = seals;
        this.telling = telling;
    }

    @Transactional
    public void add(Viewer by, DebriefId id, PointForm form) {
        var held = own(by, id);
        debriefs.touch(held);
        points.add(id, form.title().strip(), form.fact().strip(), by);
        telling.happened(
                by,
                "point-added",
                held,
                "列出反馈问题",
                Map.of(),
                Map.of(
                        "问题",
                        form.title().strip(),
                        "事实摘要",
                        seals.digest(form.fact().strip())),
                "");
    }

    /** Also without points: then there is nothing to put right. */
    @Transactional
    public void feedBack(Viewer by, DebriefId id) {
        var held = own(by, id);
        var count = points.of(id).size();
        var fedBack = held.feedBack(by.person(), by.day());
        debriefs.move(held, fedBack);
        telling.moved(by, "fed-back", held, fedBack, count == 0 ? "反馈，没有需要整改的问题" : "反馈问题 " + count + " 个", "");
        telling.note(
                by,
                fedBack,
                fedBack.head().speaker(),
                "fed-back",
                "述责已反馈：" + fedBack.head().title(),
                count == 0 ? "没有需要整改的问题" : "反馈问题 " + count + " 个");
    }

    private Debrief.Held own(Viewer by, DebriefId id) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        var session = sessions.get(debrief.head().session());
        Sight.require(sight.concludes(by, session, debrief.head()), Act.LEAD);
        return Debriefs.in(Debrief.Held.class, debrief);
    }
}
