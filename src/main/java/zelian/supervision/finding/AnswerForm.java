package zelian.supervision.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer of a unit to what was put to it. */
record AnswerForm(
        @NotNull Answer answer, @Nullable @Size(max = 500) String words) {

    enum Answer {
        CONFIRM,
        DISPUTE
    }
}
