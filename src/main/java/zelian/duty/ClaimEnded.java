package zelian.duty;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A duty is no longer this holder's: the post changed hands, the duty left the list, or another leads it.
 *
 * @param until the last day it was theirs
 * @param passesOn whether what is open under it goes to a successor, or waits for one; else nobody asks for it any more
 */
public record ClaimEnded(
        Viewer by,
        ClaimId claim,
        DutyId duty,
        TenureId tenure,
        UnitId unit,
        LocalDate until,
        boolean passesOn,
        String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "duty.claim-ended";
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public UUID id() {
        return claim.value();
    }
}
