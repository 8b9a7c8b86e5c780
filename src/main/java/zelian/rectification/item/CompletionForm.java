package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a measure is done. */
record CompletionForm(
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 200) String evidence) {}
