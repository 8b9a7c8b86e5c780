package zelian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A version of a duty list has been issued (印发) and is in force from {@code since}. Published once per
 * issue, before the {@link ClaimOpened} and {@link ClaimEnded} it brings.
 *
 * @param added duties that were not in the version before
 * @param changed duties that ask for something else than before, the rescheduled among them
 * @param rescheduled duties that are due on other days than before
 * @param dropped duties no longer listed
 */
public record DutyListIssued(
        Viewer by,
        DutyListId list,
        UnitId unit,
        String title,
        String version,
        LocalDate since,
        List<DutyId> added,
        List<DutyId> changed,
        List<DutyId> rescheduled,
        List<DutyId> dropped)
        implements Recorded {

    @Override
    public String act() {
        return "duty.list-issued";
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
        return "印发《%s》%s，自 %s 起执行；新增 %d 项、调整 %d 项、退出 %d 项"
                .formatted(title, version, since, added.size(), changed.size(), dropped.size());
    }
}
