package zelian.duty;

import java.util.UUID;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/** A person has taken on a duty (领受). */
public record DutyClaimed(Viewer by, ClaimId claim, DutyId duty, TenureId tenure, UnitId unit, String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "duty.claimed";
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
