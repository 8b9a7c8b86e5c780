package zelian.supervision;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A round of inspections went on: drawn up, redrawn, started, passed on, ended.
 *
 * @param what the act in one word of the ledger, such as {@code started}
 */
public record RoundMoved(
        Viewer by,
        RoundId round,
        String what,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "supervision.round-" + what;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public UUID id() {
        return round.value();
    }
}
