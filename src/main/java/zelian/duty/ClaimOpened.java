package zelian.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A duty has been laid on the holder of a post, who is to take it on (待领受). From {@code since} on it is
 * theirs to perform, taken on or not. Everything else is asked of {@link Duties}.
 *
 * @param follows the claim of the predecessor, if this one continues it
 */
public record ClaimOpened(
        Viewer by,
        ClaimId claim,
        DutyId duty,
        TenureId tenure,
        PersonId person,
        UnitId unit,
        LocalDate since,
        LocalDate dueOn,
        @Nullable ClaimId follows,
        String sentence)
        implements Recorded {

    @Override
    public String act() {
        return "duty.claim-opened";
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
