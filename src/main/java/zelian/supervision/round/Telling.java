package zelian.supervision.round;

import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;

/** Tells the ledger, and the team, what was done to a round. */
@Component
class Telling {

    private final Teller teller;

    Telling(Teller teller) {
        this.teller = teller;
    }

    void moved(Viewer by, String what, Round from, Round to, String sentence) {
        happened(by, what, to, sentence, Map.of("状态", from.word()), Map.of("状态", to.word()));
    }

    void happened(
            Viewer by,
            String what,
            Round round,
            String sentence,
            Map<String, String> before,
            Map<String, String> after) {
        var title = round.head().title();
        teller.happened(by, subject(round), "supervision.round-", what, sentence + "：" + title, before, after, "");
    }

    /** A note to one of the team. */
    void note(Viewer by, Round round, Party to, String once, String title, String second) {
        var key = "supervision.round-" + once + ":" + round.head().id();
        teller.note(by, subject(round), to, key, title, second);
    }

    private static Subject subject(Round round) {
        return new Subject("round", round.head().id().value(), round.head().body());
    }
}
