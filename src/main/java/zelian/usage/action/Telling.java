package zelian.usage.action;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells the ledger what was done about a use, and the people concerned that something was. */
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

    void proposed(Viewer by, Use use, @Nullable String written) {
        tell(by, "proposed", use.head(), "提出运用", Map.of(), Map.of("状态", use.word()), written);
    }

    /** It went from one state to the next, with what was written (may be empty). */
    void moved(Viewer by, String what, Use from, Use to, String sentence, @Nullable String written) {
        tell(by, what, to.head(), sentence, Map.of("状态", from.word()), Map.of("状态", to.word()), written);
    }

    private void tell(
            Viewer by,
            String what,
            UseHead head,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable String written) {
        var kept = words.keep(by, head.id().value(), what, written, after);
        events.publishEvent(new Deed(
                by,
                "usage.use-" + what,
                "use",
                head.id().value(),
                head.unit(),
                sentence + "：" + head.name(),
                before,
                kept));
    }

    void note(Viewer by, UseHead head, Party to, String once, String title, @Nullable String second) {
        inbox.send(
                by,
                new Note(
                        "usage.use-" + once + ":" + head.id() + ":" + head.lock(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "use",
                        head.id().value()));
    }
}
