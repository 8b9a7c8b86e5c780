package zelian.assessment.scheme;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Deed;

/** Tells the ledger what was done to a scheme. */
@Component
public class SchemeTelling {

    private final ApplicationEventPublisher events;

    SchemeTelling(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void happened(
            Viewer by,
            String what,
            SchemeHead head,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(
                by,
                "assessment.scheme-" + what,
                SchemeKinds.SCHEME,
                head.id().value(),
                head.body(),
                sentence + "：" + head.inWords(),
                before,
                after));
    }

    void moved(Viewer by, String what, Scheme from, Scheme to, String sentence) {
        happened(by, what, to.head(), sentence, Map.of("状态", from.word()), Map.of("状态", to.word()));
    }
}
