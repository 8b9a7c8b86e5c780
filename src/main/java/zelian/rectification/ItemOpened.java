package zelian.rectification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** An item was opened (立项): its owner has until the day given. */
public record ItemOpened(
        Viewer by,
        ItemId item,
        String number,
        String title,
        SourceRef source,
        UnitId unit,
        PersonId owner,
        TenureId ownerTenure,
        LocalDate due,
        String sentence,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "rectification.opened";
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
