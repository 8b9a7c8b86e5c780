package zelian.organization.importing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/** A unit as it is known now; {@code parent} is the code of the unit above. */
record KnownUnit(
        UnitId id,
        String code,
        String name,
        String kind,
        @Nullable String parent,
        LocalDate since,
        int sort) {

    /** The name of the unit with the code; the code itself where there is none. */
    static String name(Map<String, KnownUnit> units, String code) {
        var unit = units.get(code);
        return unit == null ? code : unit.name();
    }
}
