package zelian.supervision.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the unit sees it otherwise, or why no item is needed. */
record ReasonForm(@NotBlank @Size(max = 500) String words) {}
