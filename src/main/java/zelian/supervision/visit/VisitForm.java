package zelian.supervision.visit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * A visit as it is planned.
 *
 * @param title empty for one made of unit and mode
 */
record VisitForm(
        @NotNull(message = "请选择受检单位") UnitId unit,
        @NotNull(message = "请选择方式") Mode mode,
        @NotNull LocalDate day,
        @Nullable @Size(max = 60) String title,
        @Nullable @Size(max = 1000) String points,
        @NotEmpty(message = "请选择检查人员") List<TenureId> visitors) {}
