package zelian.supervision.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Signing or sending back, by which of two buttons was pressed; words are needed to send back. */
record DecisionForm(
        @NotNull Decision decision, @Size(max = 200) String words) {

    /** Which button. */
    enum Decision {
        PASS,
        BACK
    }
}
