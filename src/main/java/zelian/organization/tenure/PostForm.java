package zelian.organization.tenure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A post to be set up in a unit. */
record PostForm(@NotBlank @Size(max = 50) String title, boolean principal, boolean single) {}
