package zelian.assessment.debrief;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.assessment.session.Session;
import zelian.ledger.Deed;
import zelian.notice.Inbox;
import zelian.notice.Note;

/** Tells the ledger, with the digest of what was said, and the people it concerns, what was done to a debrief. */
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

    /** A session was called for. */
    public void called(Viewer by, Session session, Map<String, String> fields) {
        events.publishEvent(new Deed(
                by,
                "assessment.session-called",
                "session",
                session.id().value(),
                session.body(),
                "通知述责：" + session.title(),
                Map.of(),
                fields));
    }

    void sessionPassed(Viewer by, Session session, String why, String successor) {
        events.publishEvent(new Deed(
                by,
                "assessment.session-passed-on",
                "session",
                session.id().value(),
                session.body(),
                why + "：" + session.title(),
                Map.of(),
                Map.of("承接人", successor)));
    }

    /** It went from one state to the next, with what was said (may be empty). */
    public void moved(Viewer by, String what, Debrief from, Debrief to, String sentence, String said) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()), said);
    }

    public void happened(
            Viewer by,
            String what,
            Debrief debrief,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var head = debrief.head();
        var kept = words.keep(by, head.id().value(), what, said, after);
        events.publishEvent(new Deed(
                by,
                "assessment.debrief-" + what,
                "debrief",
                head.id().value(),
                head.unit(),
                sentence + "：" + head.title(),
                before,
                kept));
    }

    /** A note to one person; {@code once} tells two notes about the same debrief apart. */
    public void note(Viewer by, Debrief debrief, Party to, String once, String title, @Nullable String second) {
        var id = debrief.head().id().value();
        inbox.send(
                by,
                new Note(
                        "assessment.debrief-" + once + ":" + id,
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "debrief",
                        id));
    }
}
