package zelian.accountability.proposal;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.casefile.Words;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells the ledger and the proposer what was done to a proposal; only its number is named. */
@Component("proposalTelling")
class Telling {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Words words, Inbox inbox) {
        this.events = events;
        this.words = words;
        this.inbox = inbox;
    }

    void happened(Viewer by, String what, ProposalHead head, String sentence, Map<String, String> after, String said) {
        events.publishEvent(new Deed(
                by,
                "accountability.proposal-" + what,
                "proposal",
                head.id().value(),
                head.receiver(),
                sentence + "：" + head.title(),
                Map.of(),
                words.keep(by, head.id().value(), what, said, after)));
    }

    void noteProposer(Viewer by, ProposalHead head, String once, String title) {
        inbox.send(
                by,
                new Note(
                        "accountability.proposal-" + once + ":" + head.id(),
                        head.proposer().person(),
                        head.proposer().tenure(),
                        title,
                        null,
                        "proposal",
                        head.id().value()));
    }
}
