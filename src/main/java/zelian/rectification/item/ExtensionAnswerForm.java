package zelian.rectification.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to a request for more time. */
record ExtensionAnswerForm(
        @NotNull Decision decision,
        @NotBlank @Size(max = 200) String words) {

    /** Which of the two buttons was pressed. */
    enum Decision {
        GRANT,
        REFUSE
    }
}
