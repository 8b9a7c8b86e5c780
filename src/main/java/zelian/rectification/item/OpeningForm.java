package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.rectification.Nature;

/** A fault that comes from outside this system: 巡视反馈, 审计, 自查 … */
record OpeningForm(
        @NotNull UnitId unit,
        @NotBlank @Size(max = 60) String source,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String fact,
        @Size(max = 200) @Nullable String basis,
        @Size(max = 300) @Nullable String standard,
        @NotNull Nature nature,
        @Nullable LocalDate due,
        boolean discipline) {}
