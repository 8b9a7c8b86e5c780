package zelian.supervision;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A visit went on: planned, held, fed back to the unit, cancelled, passed on.
 *
 * @param what the act in one word of the ledger, such as {@code held}
 */
public record VisitMoved(
        Viewer by,
        VisitId visit,
        String what,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "supervision.visit-" + what;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public UUID id() {
        return visit.value();
    }
}
