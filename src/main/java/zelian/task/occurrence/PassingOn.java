package zelian.task.occurrence;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.organization.PostPassed;

/** Open occurrences pass to whoever holds the post next; what is closed stays with the predecessor. */
@Service
class PassingOn {

    private final Occurrences occurrences;
    private final Letters letters;

    PassingOn(Occurrences occurrences, Letters letters) {
        this.occurrences = occurrences;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        for (var occurrence : occurrences.openUnder(passed.from())) {
            occurrences.give(
                    occurrence.id(),
                    successor.person(),
                    successor.tenure(),
                    letters.of(occurrence, successor.person()));
        }
    }
}
