package zelian.problem.work;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.ledger.Said;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.seal.Seals;

/** Keeps what is done about a problem in the ledger, and tells those whom it concerns. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Inbox inbox;
    private final Seals seals;

    Telling(ApplicationEventPublisher events, Inbox inbox, Seals seals) {
        this.events = events;
        this.inbox = inbox;
        this.seals = seals;
    }

    void tell(Viewer by, ProblemHead head, String act, String sentence) {
        tell(by, head, act, sentence, Map.of(), Map.of());
    }

    void tell(
            Viewer by,
            ProblemHead head,
            String act,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new Deed(by, act, "problem", head.id().value(), head.unit(), sentence, before, after));
    }

    /** The same, of words that stay sealed. */
    void said(Viewer by, ProblemHead head, String act, String sentence, String words) {
        tell(by, head, act, sentence, Map.of(), Map.of(Said.FIELD, seals.digest(words)));
    }

    void note(Viewer by, ProblemHead head, String what, PersonId person, TenureId tenure, String title, String second) {
        inbox.send(
                by,
                new Note(
                        "problem." + what + ":" + head.id() + ":" + head.lock(),
                        person,
                        tenure,
                        title,
                        second,
                        "problem",
                        head.id().value()));
    }
}
