package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A few words, such as a reminder. */
record WordsForm(@NotBlank @Size(max = 200) String words) {}
