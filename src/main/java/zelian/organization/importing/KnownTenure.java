package zelian.organization.importing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.common.Period;

/**
 * A tenure as it is known now.
 *
 * @param unit the unit's code
 * @param charge codes of the units in its charge on its first day
 * @param chargeNow the same on the day of the import, or on its last day if it ended before
 */
record KnownTenure(
        TenureId id,
        PostId post,
        String staffNo,
        String name,
        String unit,
        String title,
        boolean single,
        Period period,
        @Nullable String grade,
        Set<String> charge,
        Set<String> chargeNow,
        Set<String> care,
        Set<String> careNow) {

    boolean same(String otherStaffNo, String otherUnit, String otherTitle) {
        return staffNo.equals(otherStaffNo) && unit.equals(otherUnit) && title.equals(otherTitle);
    }

    /** Whether the line of the file is this tenure. */
    boolean matches(TenurePlan.Begun line) {
        return same(line.staffNo(), line.unit(), line.title())
                && since().equals(line.period().since());
    }

    LocalDate since() {
        return period.since();
    }
}
