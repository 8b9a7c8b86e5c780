package zelian.assessment.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The reviewer's answer; words are needed only to send back. */
record ReviewForm(
        @NotNull(message = "请选择审核结果") Decision decision,
        @Nullable @Size(max = 500) String words) {

    /** What the reviewer decides. */
    enum Decision {
        PASS,
        SEND_BACK
    }
}
