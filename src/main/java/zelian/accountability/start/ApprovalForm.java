package zelian.accountability.start;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A principal's answer to a request; words are needed to refuse. */
record ApprovalForm(
        @NotNull(message = "请选择批准意见") Answer answer,
        @Nullable @Size(max = 500) String words) {

    /** What is answered. */
    enum Answer {
        APPROVE,
        REFUSE
    }

    String said() {
        return words == null ? "" : words.strip();
    }
}
