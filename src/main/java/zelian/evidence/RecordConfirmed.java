package zelian.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.ledger.Recorded;
import zelian.task.OccurrenceId;

/** Somebody stands by a record of what they did (记实确认): from now on it counts. */
public record RecordConfirmed(
        Viewer by,
        RecordId record,
        RecordKind what,
        PersonId owner,
        TenureId tenure,
        UnitId unit,
        LocalDate happenedOn,
        List<OccurrenceId> occurrences,
        List<DutyId> duties,
        String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "evidence.record-confirmed";
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
