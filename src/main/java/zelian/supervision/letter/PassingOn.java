package zelian.supervision.letter;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** Open letters pass with the post to whoever holds it next; what is closed stays with the predecessor. */
@Component
class PassingOn {

    private final Letters letters;
    private final Telling telling;

    PassingOn(Letters letters, Telling telling) {
        this.letters = letters;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var letter : letters.openUnder(passed.from())) {
            if (letters.handOver(letter.head().id(), passed.from(), Party.of(successor))) {
                telling.happened(
                        passed.by(),
                        "passed-on",
                        letter,
                        passed.why(),
                        Map.of(),
                        Map.of("承接人", successor.inWords()),
                        "");
            }
        }
    }
}
