package zelian.meeting.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One item of a session as the party office enters it. */
record ItemForm(
        @NotBlank(message = "写明议题") @Size(max = 100, message = "不超过 100 个字")
        String subject,

        @NotBlank(message = "用一句话写明议定了什么") @Size(max = 200, message = "不超过 200 个字")
        String conclusion) {}
