package zelian.supervision.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was seen at a visit. */
record SummaryForm(@NotBlank @Size(max = 2000) String words) {}
