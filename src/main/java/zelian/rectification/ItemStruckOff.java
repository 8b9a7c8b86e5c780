package zelian.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** An item was verified by another hand and struck off (销号). Its source may now count it as put right. */
public record ItemStruckOff(
        Viewer by,
        ItemId item,
        SourceRef source,
        UnitId unit,
        LocalDate lookBackOn,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "rectification.struck-off";
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
