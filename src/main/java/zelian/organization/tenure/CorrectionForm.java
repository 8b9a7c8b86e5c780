package zelian.organization.tenure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is right about a tenure (更正), as the reader typed it. */
record CorrectionForm(
        @NotNull LocalDate since,
        @Nullable LocalDate until,
        @Size(max = 20) @Nullable String grade,
        @Size(max = 60) @Nullable String document,
        @NotBlank @Size(max = 200) String reason,
        @NotNull Integer version) {}
