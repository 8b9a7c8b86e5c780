package zelian.usage.circular;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the circular asks of all. */
record CircularForm(
        @NotBlank(message = "请写明有关要求") @Size(max = 1000) String demand) {}
