package zelian.division.text;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Keeps what is done about a division in the ledger. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Seals seals;

    Telling(ApplicationEventPublisher events, Seals seals) {
        this.events = events;
        this.seals = seals;
    }

    void tell(Viewer by, VersionHead head, String act, String sentence) {
        tell(by, head, act, sentence, Map.of(), Map.of());
    }

    void tell(
            Viewer by,
            VersionHead head,
            String act,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(by, act, "division", head.id().value(), head.unit(), sentence, before, after));
    }

    void said(Viewer by, VersionHead head, String act, String sentence, String words) {
        tell(by, head, act, sentence, Map.of(), Map.of(Said.FIELD, seals.digest(words)));
    }
}
