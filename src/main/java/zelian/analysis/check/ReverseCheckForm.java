package zelian.analysis.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is asked of a reverse check: which unit, which day, what happened, and under which duty if that is known. */
record ReverseCheckForm(
        @NotNull UUID unit,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate day,

        @NotBlank @Size(max = 500) String happened,
        @Nullable UUID duty) {}
