package zelian.usage.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a use is taken back. */
public record ReasonForm(
        @NotBlank(message = "请写明理由") @Size(max = 500) String words) {}
