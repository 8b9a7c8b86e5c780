package zelian.duty;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A duty is no longer this holder's: the post changed hands, the duty left the list, another leads it, or the list of
 * the next year has taken the place of its.
 *
 * @param until the last day it was theirs
 * @param open what becomes of what is open under it
 */
public record ClaimEnded(
        Viewer by,
        ClaimId claim,
        DutyId duty,
        TenureId tenure,
        UnitId unit,
        LocalDate until,
        Open open,
        String sentence)
        implements Recorded {

    /** What becomes of what is open under a claim that ends. */
    public enum Open {
        /** It goes to a successor, or waits for one. */
        PASSES_ON,
        /** Nobody asks for it any more. */
        ENDS,
        /** What was asked for until then stays with whoever has it. */
        STAYS
    }

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
