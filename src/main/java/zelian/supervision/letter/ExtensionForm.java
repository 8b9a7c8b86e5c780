package zelian.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A request for more time: until when, and why. */
record ExtensionForm(
        @NotNull LocalDate newDue,
        @NotBlank @Size(max = 200) String words) {}
