package zelian.organization.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Name and grade as they should have been typed. */
record NameForm(
        @NotBlank @Size(max = 50) String name,
        @Size(max = 20) @Nullable String grade,
        @NotBlank @Size(max = 200) String reason,
        @NotNull Integer version) {}
