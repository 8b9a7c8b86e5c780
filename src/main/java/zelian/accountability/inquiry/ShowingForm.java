package zelian.accountability.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The facts as they are put before whoever is heard. */
record ShowingForm(
        @NotBlank(message = "请写明见面的事实材料") @Size(max = 4000) String facts) {}
