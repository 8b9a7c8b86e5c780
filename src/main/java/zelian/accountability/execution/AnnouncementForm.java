package zelian.accountability.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where and before whom the decision was announced. */
record AnnouncementForm(
        @NotBlank(message = "请写明在什么范围宣布、谁参加") @Size(max = 500)
        String words) {}
