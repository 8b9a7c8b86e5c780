package zelian.usage.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whoever approves, or looks at a receipt, says yes or no; a no says why. */
public record AnswerForm(
        @NotNull(message = "请选择意见") Answer answer,
        @Nullable @Size(max = 500) String words) {

    /** The two answers. */
    public enum Answer {
        YES,
        NO
    }

    boolean yes() {
        return answer == Answer.YES;
    }

    String reason() {
        return words == null ? "" : words.strip();
    }
}
