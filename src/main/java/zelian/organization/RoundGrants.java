package zelian.organization;

import java.util.Collection;
import java.util.UUID;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;

/**
 * Roles for one round (督责组·考核组成员): given to a tenure for the units of the round and only while it runs.
 * Each grant is in the ledger.
 */
public interface RoundGrants {

    /**
     * Grants a role for these units.
     *
     * @param round the round, visit or team the grant belongs to; granting again for it replaces what was granted
     * @throws zelian.common.Rejected {@code organization.round-needs-an-end} if the period has no end
     */
    void grant(
            Viewer by, UUID round, TenureId tenure, Role role, Collection<UnitId> units, Period period, String reason);

    /** Ends every grant of the round with the day before the viewer's day. */
    void end(Viewer by, UUID round);
}
