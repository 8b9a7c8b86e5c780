package zelian.assessment.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question of the session and its answer; {@code asker} is who asked, in words. */
record QuestionForm(
        @NotBlank @Size(max = 30) String asker,
        @NotBlank @Size(max = 500) String question,
        @NotBlank @Size(max = 1000) String answer) {}
