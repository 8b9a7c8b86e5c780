package zelian.supervision.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.supervision.word.Words;

/** Tells the ledger what was done in supervision, with the digest of what was said, and the people it concerns. */
@Component
public class Teller {

    private final ApplicationEventPublisher events;
    private final Words words;
    private final Inbox inbox;

    Teller(ApplicationEventPublisher events, Words words, Inbox inbox) {
        this.events = events;
        this.words = words;
        this.inbox = inbox;
    }

    /**
     * Something was done.
     *
     * @param act as the ledger names it: what the subject is, a dash, and {@code step}
     * @param step the act in one word, such as {@code issued}: what was said is kept under it
     * @param said what was said, kept sealed; may be empty
     */
    public void happened(
            Viewer by,
            Subject subject,
            String act,
            String step,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var kept = words.keep(by, subject.id(), step, said, after);
        events.publishEvent(
                new Deed(by, act + step, subject.kind(), subject.id(), subject.unit(), sentence, before, kept));
    }

    /** A note to one person; {@code once} tells two notes about the same subject apart. */
    public void note(Viewer by, Subject subject, Party to, String once, String title, @Nullable String second) {
        inbox.send(by, new Note(once, to.person(), to.tenure(), title, second, subject.kind(), subject.id()));
    }
}
