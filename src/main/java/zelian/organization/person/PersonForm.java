package zelian.organization.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person to be registered. */
record PersonForm(
        @NotBlank @Size(max = 32) String staffNo,
        @NotBlank @Size(max = 50) String name,
        @Size(max = 20) @Nullable String grade) {}
