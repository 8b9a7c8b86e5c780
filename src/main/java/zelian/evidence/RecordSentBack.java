package zelian.evidence;

import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * Whoever a record was entered for does not stand by it (退回): whoever entered it is to change or drop it.
 *
 * @param enteredBy who is asked
 */
public record RecordSentBack(
        Viewer by, RecordId record, PersonId enteredBy, TenureId enteredTenure, UnitId unit, String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "evidence.record-sent-back";
    }

    @Override
    public String kind() {
        return "record";
    }

    @Override
    public UUID id() {
        return record.value();
    }
}
