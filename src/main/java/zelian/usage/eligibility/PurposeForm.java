package zelian.usage.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What sealed reasons are opened for. */
record PurposeForm(
        @NotBlank(message = "请写明查阅的用途") @Size(max = 200) String purpose) {}
