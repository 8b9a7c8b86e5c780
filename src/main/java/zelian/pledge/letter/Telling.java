package zelian.pledge.letter;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells the ledger and the people concerned what happened to a letter. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Inbox inbox) {
        this.events = events;
        this.inbox = inbox;
    }

    void happened(Viewer by, String act, PledgeHead head, String sentence) {
        happened(by, act, head, sentence, Map.of());
    }

    void happened(Viewer by, String act, PledgeHead head, String sentence, Map<String, String> after) {
        events.publishEvent(
                new Deed(by, "pledge." + act, "pledge", head.id().value(), head.unit(), sentence, Map.of(), after));
    }

    /** A note to one side, once for each lock of the letter. */
    void tell(Viewer by, PledgeHead head, String about, Party to, String title, String second) {
        inbox.send(
                by,
                new Note(
                        "pledge." + about + ":" + head.id() + ":" + head.lock(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "pledge",
                        head.id().value()));
    }

    void tellDrafter(Viewer by, PledgeHead head, String about, String title, String second) {
        inbox.send(
                by,
                new Note(
                        "pledge." + about + ":" + head.id() + ":" + head.lock(),
                        head.drafter(),
                        head.drafterTenure(),
                        title,
                        second,
                        "pledge",
                        head.id().value()));
    }
}
