package zelian.analysis.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.DutyId;

/**
 * One reverse check (倒查): for an incident's day and unit, who answered for what.
 *
 * @param happened what happened, in the words of whoever asks
 * @param duty the duty it is thought to fall under, if one was named
 */
record ReverseCheck(
        ReverseCheckId id,
        UnitId unit,
        LocalDate incidentOn,
        String happened,
        @Nullable DutyId duty,
        PersonId person,
        String madeBy,
        LocalDate madeOn) {}
