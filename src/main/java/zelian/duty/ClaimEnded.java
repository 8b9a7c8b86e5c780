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
 */
public record ClaimEnded(
        Viewer by, ClaimId claim, DutyId duty, TenureId tenure, UnitId unit, LocalDate until, String sentence)
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
