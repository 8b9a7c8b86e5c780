package zelian.mandate.granting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.mandate.Power;

/**
 * What every grant has.
 *
 * @param units over which the powers may be used
 * @param until the last day; the day before it was withdrawn, if it was
 * @param reason why it was turned down or withdrawn; null if it was not
 */
record GrantHead(
        UUID id,
        int lock,
        UnitId grantor,
        UnitId grantee,
        List<Power> powers,
        List<UnitId> units,
        LocalDate since,
        LocalDate until,
        String document,
        PersonId proposer,
        TenureId proposerTenure,
        LocalDate proposedOn,
        @Nullable TenureId approver,
        @Nullable LocalDate approvedOn,
        @Nullable String reason) {

    GrantHead approved(Viewer by) {
        return with(by.tenure(), by.day(), until, null);
    }

    GrantHead ended(LocalDate last, String why) {
        return with(approver, approvedOn, last, why);
    }

    private GrantHead with(@Nullable TenureId by, @Nullable LocalDate day, LocalDate last, @Nullable String why) {
        return new GrantHead(
                id,
                lock,
                grantor,
                grantee,
                powers,
                units,
                since,
                last,
                document,
                proposer,
                proposerTenure,
                proposedOn,
                by,
                day,
                why);
    }
}
