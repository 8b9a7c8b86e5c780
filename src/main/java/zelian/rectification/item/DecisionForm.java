package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of review: passed or sent back, with an opinion. The three answers are given by a verification.
 *
 * @param measure the measure that falls short, when it is sent back
 */
record DecisionForm(
        @NotNull Decision decision,
        @NotBlank @Size(max = 200) String words,
        @Nullable UUID measure,
        Answers.@Nullable Degree carried,
        Answers.@Nullable Degree solved,
        Answers.@Nullable Beyond beyond) {

    /** Which of the two buttons was pressed. */
    enum Decision {
        PASS,
        BACK
    }
}
