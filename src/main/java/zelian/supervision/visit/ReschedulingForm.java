package zelian.supervision.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another day for a visit, and why. */
record ReschedulingForm(
        @NotNull LocalDate day, @NotBlank @Size(max = 200) String words) {}
