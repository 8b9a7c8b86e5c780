package zelian.organization.importing;

import java.time.LocalDate;
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
        int sort) {}
