package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a look back found. */
record LookBackForm(
        LookBacks.@NotNull Result result,
        @NotBlank @Size(max = 500) String words) {}
