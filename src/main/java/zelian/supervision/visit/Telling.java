package zelian.supervision.visit;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.supervision.VisitMoved;
import zelian.supervision.round.Party;
import zelian.supervision.word.Words;

/** Tells the ledger, and the people it concerns, what became of a visit. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Words words, Inbox inbox) {
        this.events = events;
        this.words = words;
        this.inbox = inbox;
    }

    void happened(
            Viewer by,
            String what,
            Visit visit,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var head = visit.head();
        var kept = words.keep(by, "visit", head.id().value(), what, said, after);
        events.publishEvent(
                new VisitMoved(by, head.id(), what, head.unit(), sentence + "：" + head.title(), before, kept));
    }

    void note(Viewer by, Visit visit, Party to, String once, String title, String second) {
        inbox.send(
                by,
                new Note(
                        "supervision.visit-" + once + ":" + visit.head().id(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "visit",
                        visit.head().id().value()));
    }
}
