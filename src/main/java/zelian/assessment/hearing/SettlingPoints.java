package zelian.assessment.hearing;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.assessment.DebriefId;
import zelian.assessment.PointId;
import zelian.assessment.debrief.Debrief;
import zelian.assessment.debrief.Debriefs;
import zelian.assessment.debrief.Point;
import zelian.assessment.debrief.Points;
import zelian.assessment.debrief.Sight;
import zelian.assessment.debrief.Telling;
import zelian.assessment.session.Sessions;
import zelian.common.Rejected;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;

/** What becomes of the points fed back: items to put right, or none; once all are settled the debrief goes on file. */
@Service
class SettlingPoints {

    private final Debriefs debriefs;
    private final Sessions sessions;
    private final Points points;
    private final Sight sight;
    private final Rectification rectification;
    private final Telling telling;

    SettlingPoints(
            Debriefs debriefs,
            Sessions sessions,
            Points points,
            Sight sight,
            Rectification rectification,
            Telling telling) {
        this.debriefs = debriefs;
        this.sessions = sessions;
        this.points = points;
        this.sight = sight;
        this.rectification = rectification;
        this.telling = telling;
    }

    /** The speaker answers for the item, the chair signs for it. */
    @Transactional
    public void open(Viewer by, DebriefId id, PointId pointId, ItemForm form) {
        var fedBack = own(by, id);
        var point = unsettled(id, pointId);
        var head = fedBack.head();
        var session = sessions.get(head.session());
        var item = rectification.open(
                by,
                new Opening(
                        new SourceRef("debrief", id.value()),
                        head.title() + "，反馈问题 " + point.ordinal(),
                        point.title(),
                        points.fact(pointId),
                        null,
                        form.standard() == null || form.standard().isBlank()
                                ? null
                                : form.standard().strip(),
                        head.unit(),
                        form.nature(),
                        head.speaker().tenure(),
                        session.chair().tenure(),
                        session.body(),
                        form.due(),
                        false));
        points.becomes(point, item);
        settled(by, fedBack, point, "反馈问题立项整改，定为" + form.nature().label(), "");
    }

    /** @throws Rejected without words */
    @Transactional
    public void waive(Viewer by, DebriefId id, PointId pointId, String words) {
        var fedBack = own(by, id);
        var point = unsettled(id, pointId);
        if (words.isBlank()) {
            throw Rejected.because("assessment.words-missing").at("words");
        }
        points.waive(point, by.day());
        settled(by, fedBack, point, "反馈问题无需立项整改", words);
    }

    /** @throws Rejected while a point is not settled */
    @Transactional
    public void archive(Viewer by, DebriefId id) {
        var fedBack = own(by, id);
        var open =
                (int) points.of(id).stream().filter(point -> !point.settled()).count();
        var archived = fedBack.archive(by.person(), by.day(), open);
        debriefs.move(fedBack, archived);
        telling.moved(by, "archived", fedBack, archived, "归档", "");
    }

    private void settled(Viewer by, Debrief.FedBack fedBack, Point point, String sentence, String words) {
        telling.happened(by, "point-settled", fedBack, sentence, Map.of(), Map.of("问题", point.title()), words);
    }

    private Point unsettled(DebriefId id, PointId pointId) {
        var point = points.get(id, pointId);
        if (point.settled()) {
            throw Rejected.because("assessment.point-settled", point.title());
        }
        return point;
    }

    private Debrief.FedBack own(Viewer by, DebriefId id) {
        sight.requireDebrief(by, id.value());
        var debrief = debriefs.get(id);
        Sight.require(sight.organises(by, debrief.head()), Act.LEAD);
        var fedBack = Debriefs.in(Debrief.FedBack.class, debrief);
        fedBack.requireOtherThan(by.person());
        return fedBack;
    }
}
