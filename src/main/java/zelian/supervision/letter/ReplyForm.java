package zelian.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer. */
record ReplyForm(
        @Nullable Adoption adoption,
        @NotBlank @Size(max = 2000) String words) {}
