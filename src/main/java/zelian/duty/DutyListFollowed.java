package zelian.duty;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * The list of the next year has taken the place of this one (接替). Published after the {@link DutyListIssued} of the
 * next, before the {@link ClaimEnded} it brings.
 *
 * @param version the last version that was in force
 * @param until the last day it was
 */
public record DutyListFollowed(
        Viewer by,
        DutyListId list,
        UnitId unit,
        String title,
        String version,
        LocalDate until,
        DutyListId next,
        String nextTitle)
        implements Recorded {

    @Override
    public String act() {
        return "duty.list-followed";
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
        return "《%s》%s 执行至 %s，自 %s 起由《%s》接替".formatted(title, version, until, until.plusDays(1), nextTitle);
    }
}
