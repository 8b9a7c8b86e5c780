package zelian.supervision.letter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;

/** Tells the ledger, and the people it concerns, what was done to a letter. */
@Component
class Telling {

    private final Teller teller;

    Telling(Teller teller) {
        this.teller = teller;
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
        teller.happened(by, subject(letter), "supervision.", what, sentence + "：" + name(letter), before, after, said);
    }

    /** A note to one person; {@code once} tells two notes about the same letter apart. */
    void note(Viewer by, Letter letter, Party to, String once, String title, @Nullable String second) {
        var head = letter.head();
        var key = "supervision." + once + ":" + head.id() + ":" + head.redone();
        teller.note(by, subject(letter), to, key, title, second);
    }

    private static Subject subject(Letter letter) {
        return new Subject("letter", letter.head().id().value(), letter.head().unit());
    }

    /** Its number, or its kind and title while it has none. */
    static String name(Letter letter) {
        var issue = letter.issued();
        return issue == null
                ? letter.head().kind().label() + "“" + letter.head().title() + "”"
                : issue.number() + "“" + letter.head().title() + "”";
    }
}
