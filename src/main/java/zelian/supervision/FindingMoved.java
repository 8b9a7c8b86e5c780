package zelian.supervision;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A finding went on: recorded, put to the unit, confirmed, disputed, upheld, amended, dropped, turned into an
 * item, or needing none.
 *
 * @param what the act in one word of the ledger, such as {@code disputed}
 */
public record FindingMoved(
        Viewer by,
        FindingId finding,
        String what,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "supervision.finding-" + what;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public UUID id() {
        return finding.value();
    }
}
