package zelian.supervision.letter;

import java.time.LocalDate;
import zelian.access.PersonId;
import zelian.access.Viewer;

/** Whoever took a step, and on which day. */
record Hand(PersonId person, String name, LocalDate day) {

    static Hand of(Viewer viewer) {
        return new Hand(viewer.person(), viewer.name(), viewer.day());
    }
}
