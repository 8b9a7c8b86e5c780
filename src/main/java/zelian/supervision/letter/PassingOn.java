package zelian.supervision.letter;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.organization.HolderChanged;

/** Open letters pass with the post to whoever holds it next; what is closed stays with the predecessor. */
@Component
class PassingOn {

    private final Letters letters;
    private final Directory directory;
    private final Telling telling;

    PassingOn(Letters letters, Directory directory, Telling telling) {
        this.letters = letters;
        this.directory = directory;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(HolderChanged changed) {
        var to = changed.to();
        if (to == null) {
            return;
        }
        directory.holder(to).ifPresent(successor -> {
            for (var letter : letters.openUnder(changed.from())) {
                if (letters.handOver(letter.head().id(), changed.from(), Party.of(successor))) {
                    telling.happened(
                            changed.by(),
                            "passed-on",
                            letter,
                            "岗位变动，由 " + successor.name() + " 承接",
                            Map.of(),
                            Map.of("承接人", successor.inWords()),
                            "");
                }
            }
        });
    }
}
