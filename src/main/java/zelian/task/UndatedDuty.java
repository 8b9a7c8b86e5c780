package zelian.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.ClaimId;
import zelian.duty.DutyId;

/**
 * A duty that a person answers for without dates (应有): it is performed when the matter arises, or its
 * dates cannot be read.
 *
 * @param reason null when it waits for the matter to arise; else what is wrong with its dates
 */
public record UndatedDuty(
        ClaimId claim,
        DutyId duty,
        String number,
        String title,
        UnitId unit,
        PersonId owner,
        TenureId tenure,
        LocalDate since,
        @Nullable String reason) {}
