package zelian.supervision.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * A round as it is drawn up.
 *
 * @param lock of the plan that is redrawn; 0 for a new one
 */
record RoundForm(
        @NotBlank @Size(max = 60) String title,
        @Nullable @Size(max = 200) String basis,
        @NotBlank @Size(max = 2000) String plan,
        @NotNull LocalDate since,
        @NotNull LocalDate until,
        @NotEmpty(message = "请选择受检单位") List<UnitId> units,
        @NotNull(message = "请选择组长") TenureId lead,
        @Nullable List<TenureId> members,
        int lock) {}
