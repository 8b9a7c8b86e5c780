package zelian.rectification;

import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * An item went on: started, submitted, reviewed, signed, sent back, extended or not, reminded of, looked back on.
 *
 * @param what the act in one word of the ledger, such as {@code submitted}
 */
public record ItemMoved(
        Viewer by,
        ItemId item,
        String what,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "rectification." + what;
    }

    @Override
    public String kind() {
        return "item";
    }

    @Override
    public UUID id() {
        return item.value();
    }
}
