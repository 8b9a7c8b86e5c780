package zelian.organization.tenure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;

/** A change of holder (变更) as the reader typed it; a box that is not ticked is null. */
record ChangeForm(
        @Nullable TenureId from,
        @Nullable PersonId to,
        @NotNull LocalDate day,
        @Nullable Boolean carry,
        @Nullable Boolean acting,
        @Size(max = 60) @Nullable String document) {}
