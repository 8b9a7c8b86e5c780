package zelian.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyId;
import zelian.ledger.Recorded;

/**
 * What was asked for in one stretch has been done (任务完成).
 *
 * @param duty the duty that asked for it; null if another origin did
 * @param doneOn the day it was done
 * @param late whether that was after its day
 */
public record OccurrenceFinished(
        Viewer by,
        OccurrenceId occurrence,
        @Nullable DutyId duty,
        TenureId owner,
        UnitId unit,
        LocalDate doneOn,
        boolean late,
        String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "task.finished";
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
