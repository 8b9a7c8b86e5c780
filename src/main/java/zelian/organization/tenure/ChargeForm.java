package zelian.organization.tenure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.organization.ChargeChanged.Kind;

/** The units in a member's charge, or care, from a day on. */
record ChargeForm(
        @NotNull Kind kind,
        @Nullable List<UnitId> units,
        @NotNull LocalDate day) {}
