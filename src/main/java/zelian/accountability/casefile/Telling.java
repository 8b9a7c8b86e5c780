package zelian.accountability.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/**
 * Tells the ledger, with the digest of what was written, what was done to a case, and the people concerned that
 * something was. Only the case's number is named, never its object.
 */
@Component
public class Telling {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final Inbox inbox;

    Telling(ApplicationEventPublisher events, Words words, Inbox inbox) {
        this.events = events;
        this.words = words;
        this.inbox = inbox;
    }

    /** It went from one state to the next, with what was written (may be empty). */
    public void moved(Viewer by, String what, Case from, Case to, String sentence, String written) {
        happened(by, what, to.head(), sentence, Map.of("状态", from.word()), Map.of("状态", to.word()), written);
    }

    public void happened(
            Viewer by,
            String what,
            CaseHead head,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String written) {
        var kept = words.keep(by, head.id().value(), what, written, after);
        events.publishEvent(new Deed(
                by,
                "accountability.case-" + what,
                "case",
                head.id().value(),
                head.body(),
                sentence + "：" + head.title(),
                before,
                kept));
    }

    /** A note to one person; {@code once} tells two notes about the same case apart. */
    public void note(Viewer by, CaseHead head, Party to, String once, String title, @Nullable String second) {
        inbox.send(
                by,
                new Note(
                        "accountability.case-" + once + ":" + head.id(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "case",
                        head.id().value()));
    }
}
