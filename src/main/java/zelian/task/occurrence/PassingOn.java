package zelian.task.occurrence;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import zelian.organization.HolderChanged;

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
    void on(HolderChanged changed) {
        var tenure = changed.to();
        var person = changed.successor();
        if (tenure == null || person == null) {
            return;
        }
        for (var occurrence : occurrences.openUnder(changed.from())) {
            occurrences.give(occurrence.id(), person, tenure, letters.of(occurrence, person));
        }
    }
}
