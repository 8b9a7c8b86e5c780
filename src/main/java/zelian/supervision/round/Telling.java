package zelian.supervision.round;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.supervision.RoundMoved;

/** Tells the ledger, and the team, what was done to a round. */
@Component
class Telling {

    private final ApplicationEventPublisher events;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Inbox inbox) {
        this.events = events;
        this.inbox = inbox;
    }

    void moved(Viewer by, String what, Round from, Round to, String sentence) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()));
    }

    void happened(
            Viewer by,
            String what,
            Round round,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        var head = round.head();
        events.publishEvent(
                new RoundMoved(by, head.id(), what, head.body(), sentence + "：" + head.title(), before, after));
    }

    /** A note to one of the team. */
    void note(Viewer by, Round round, Party to, String once, String title, String second) {
        inbox.send(
                by,
                new Note(
                        "supervision.round-" + once + ":" + round.head().id(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "round",
                        round.head().id().value()));
    }
}
