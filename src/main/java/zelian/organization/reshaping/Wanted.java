package zelian.organization.reshaping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * What is to become of a unit.
 *
 * @param day the first day of the new shape
 * @param document by which it is done
 * @param name the new name, or the name of the new unit
 * @param code the code of the new unit
 * @param unitKind 单位类型 of the new unit
 * @param other the unit above from the day on; or the one that takes over
 * @param people who goes to the new unit
 */
record Wanted(
        Kind kind,
        UnitId unit,
        LocalDate day,
        String document,
        String name,
        String code,
        String unitKind,
        @Nullable UnitId other,
        List<TenureId> people) {}
