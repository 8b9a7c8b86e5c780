package zelian.organization.tenure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A post to be set up in a unit; a box that is not ticked is null. */
record PostForm(
        @NotBlank @Size(max = 50) String title,
        @Nullable Boolean principal,
        @Nullable Boolean single) {}
