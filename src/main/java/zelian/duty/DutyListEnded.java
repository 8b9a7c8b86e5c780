package zelian.duty;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A list is in force no longer and nothing takes its place, because its unit is there no longer. Said in the
 * transaction of the act; its claims end with it.
 *
 * @param until the last day on which it is in force
 * @param why 宣传处自 2026-09-01 起并入办公室
 */
public record DutyListEnded(Viewer by, DutyListId list, UnitId unit, String title, LocalDate until, String why)
        implements Recorded {

    @Override
    public String act() {
        return "duty.list-ended";
    }

    @Override
    public String kind() {
        return "duty_list";
    }

    @Override
    public UUID id() {
        return list.value();
    }

    @Override
    public String sentence() {
        return "《%s》执行至 %s：%s".formatted(title, until, why);
    }
}
