package zelian.usage.eligibility;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells the ledger what was done about a check of eligibility, and whoever asked that it was answered; names nobody. */
@Component
class VettingTelling {

    private final ApplicationEventPublisher events;
    private final Inbox inbox;

    VettingTelling(ApplicationEventPublisher events, Inbox inbox) {
        this.events = events;
        this.inbox = inbox;
    }

    void happened(
            Viewer by,
            String what,
            VettingHead head,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(
                by,
                "usage.eligibility-" + what,
                "eligibility",
                head.id().value(),
                head.body(),
                sentence + "：" + head.title(),
                before,
                after));
    }

    void note(Viewer by, VettingHead head, Party to, String once, String title) {
        inbox.send(
                by,
                new Note(
                        "usage.eligibility-" + once + ":" + head.id(),
                        to.person(),
                        to.tenure(),
                        title,
                        null,
                        "eligibility",
                        head.id().value()));
    }
}
