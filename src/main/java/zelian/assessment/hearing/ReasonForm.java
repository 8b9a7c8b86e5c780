package zelian.assessment.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a point needs no item. */
record ReasonForm(
        @NotBlank(message = "请写明理由") @Size(max = 500) String words) {}
