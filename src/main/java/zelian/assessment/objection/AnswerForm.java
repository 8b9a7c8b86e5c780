package zelian.assessment.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The answer to an objection; {@code points} where it is upheld. */
record AnswerForm(
        @NotNull(message = "请选择结论") Outcome outcome,
        @Nullable BigDecimal points,
        @NotBlank @Size(max = 1000) String reason) {

    /** What may come of it. */
    enum Outcome {
        UPHELD,
        DISMISSED
    }
}
