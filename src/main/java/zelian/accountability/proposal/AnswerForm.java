package zelian.accountability.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The receiving body's answer; always with its reason. */
record AnswerForm(
        @NotNull(message = "请选择答复") Answer answer,
        @NotBlank(message = "请写明理由") @Size(max = 500) String words) {

    /** What is answered. */
    enum Answer {
        ACCEPT("受理"),
        DECLINE("不予受理"),
        PASS_ON("转交有管理权限的机关");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
