package zelian.task;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * Part of an occurrence has been given to a unit or a person to do (分解).
 *
 * @param occurrence the new one, owned by {@code owner}
 * @param parent what it was broken down from
 */
public record OccurrenceHandedOut(
        Viewer by,
        OccurrenceId occurrence,
        OccurrenceId parent,
        PersonId owner,
        TenureId tenure,
        UnitId unit,
        LocalDate dueOn,
        String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "task.handed-out";
    }

    @Override
    public String kind() {
        return "occurrence";
    }

    @Override
    public UUID id() {
        return occurrence.value();
    }
}
