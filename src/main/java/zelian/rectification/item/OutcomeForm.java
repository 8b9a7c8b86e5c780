package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was achieved, when an item is submitted. */
record OutcomeForm(@NotBlank @Size(max = 500) String words) {}
