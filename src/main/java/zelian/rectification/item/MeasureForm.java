package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zelian.access.TenureId;

/** A measure to be taken. */
record MeasureForm(
        @NotBlank @Size(max = 200) String words,
        @NotNull TenureId owner,
        @NotNull LocalDate due) {}
