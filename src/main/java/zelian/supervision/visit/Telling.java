package zelian.supervision.visit;

import java.util.Map;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.supervision.people.Subject;
import zelian.supervision.people.Teller;

/** Tells the ledger, and the people it concerns, what became of a visit. */
@Component
class Telling {

    private final Teller teller;

    Telling(Teller teller) {
        this.teller = teller;
    }

    void happened(
            Viewer by,
            String what,
            Visit visit,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            String said) {
        var title = visit.head().title();
        teller.happened(by, subject(visit), "supervision.visit-", what, sentence + "：" + title, before, after, said);
    }

    void note(Viewer by, Visit visit, Party to, String once, String title, String second) {
        var key = "supervision.visit-" + once + ":" + visit.head().id();
        teller.note(by, subject(visit), to, key, title, second);
    }

    private static Subject subject(Visit visit) {
        return new Subject("visit", visit.head().id().value(), visit.head().unit());
    }
}
