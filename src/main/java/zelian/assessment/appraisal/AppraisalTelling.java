package zelian.assessment.appraisal;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalSettled;
import zelian.assessment.scheme.Schemes;
import zelian.ledger.Deed;

/** Tells the ledger what was done to an appraisal. */
@Component
public class AppraisalTelling {

    private final ApplicationEventPublisher events;
    private final Schemes schemes;

    AppraisalTelling(ApplicationEventPublisher events, Schemes schemes) {
        this.events = events;
        this.schemes = schemes;
    }

    public void happened(
            Viewer by,
            String what,
            Appraisal appraisal,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        var head = appraisal.head();
        events.publishEvent(new Deed(
                by,
                "assessment.appraisal-" + what,
                AppraisalKinds.APPRAISAL,
                head.id().value(),
                schemes.get(head.scheme()).head().body(),
                sentence + "：" + head.title(),
                before,
                after));
    }

    public void moved(Viewer by, String what, Appraisal from, Appraisal to, String sentence) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()));
    }

    /** Its result is final. */
    public void settled(Viewer by, Appraisal.Final last) {
        var scheme = schemes.get(last.head().scheme()).head();
        events.publishEvent(new AppraisalSettled(
                by, last.head().id(), scheme.body(), last.head().title(), scheme.year()));
    }

    /** Something about the result of one unit. */
    public void aboutUnit(
            Viewer by,
            String what,
            UUID result,
            UnitId unit,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(
                new Deed(by, "assessment." + what, AppraisalKinds.RESULT, result, unit, sentence, before, after));
    }

    /** A mark was given: kept with its digest alone, since graders are blind to each other. */
    public void marked(Viewer by, UUID mark, UnitId unit, String sentence, Map<String, String> after) {
        events.publishEvent(new Deed(by, "assessment.marked", "mark", mark, unit, sentence, Map.of(), after));
    }
}
