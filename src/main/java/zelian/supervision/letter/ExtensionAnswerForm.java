package zelian.supervision.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Granting more time or not, by which of two buttons was pressed. */
record ExtensionAnswerForm(
        @NotNull Decision decision,
        @NotBlank @Size(max = 200) String words) {

    /** Which button. */
    enum Decision {
        GRANT,
        REFUSE
    }
}
