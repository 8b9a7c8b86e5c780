package zelian.accountability.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The appeal, in writing. */
record AppealForm(
        @NotBlank(message = "请写明申诉的理由") @Size(max = 4000) String words) {}
