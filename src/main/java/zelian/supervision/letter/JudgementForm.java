package zelian.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement, or sending back to be done again, by which of two buttons was pressed.
 *
 * @param replyBy the new day, where it is to be done again
 */
record JudgementForm(
        @NotNull Decision decision,
        @Nullable Grade grade,
        @NotBlank @Size(max = 500) String words,
        @Nullable LocalDate replyBy) {

    /** Which button. */
    enum Decision {
        GRADE,
        REDO
    }
}
