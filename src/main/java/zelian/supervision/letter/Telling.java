package zelian.supervision.letter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.notice.Inbox;
import zelian.notice.Note;
import zelian.supervision.LetterMoved;
import zelian.supervision.word.Words;

/** Tells the ledger, and the people it concerns, what was done to a letter. */
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

    /** The letter went from one state to the next, with what was said (may be empty). */
    void moved(Viewer by, String what, Letter from, Letter to, String sentence, String said) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()), said);
    }

    void happened(
            Viewer by,
            String what,
            Letter letter,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var head = letter.head();
        var kept = words.keep(by, "letter", head.id().value(), what, said, after);
        events.publishEvent(
                new LetterMoved(by, head.id(), what, head.unit(), sentence + "：" + name(letter), before, kept));
    }

    /** A note to one person; {@code once} tells two notes about the same letter apart. */
    void note(Viewer by, Letter letter, Party to, String once, String title, @Nullable String second) {
        inbox.send(
                by,
                new Note(
                        "supervision." + once + ":" + letter.head().id() + ":"
                                + letter.head().redone(),
                        to.person(),
                        to.tenure(),
                        title,
                        second,
                        "letter",
                        letter.head().id().value()));
    }

    /** Its number, or its kind and title while it has none. */
    static String name(Letter letter) {
        var issue = letter.issued();
        return issue == null
                ? letter.head().kind().label() + "“" + letter.head().title() + "”"
                : issue.number() + "“" + letter.head().title() + "”";
    }
}
