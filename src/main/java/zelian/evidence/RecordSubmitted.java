package zelian.evidence;

import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** A record was entered for someone else (代录), who is asked to confirm it. */
public record RecordSubmitted(Viewer by, RecordId record, PersonId owner, TenureId tenure, UnitId unit, String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "evidence.record-submitted";
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
