package zelian.assessment.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the chair says of one debrief. */
record CommentForm(
        @NotBlank(message = "请写点评意见") @Size(max = 1000) String comment) {}
