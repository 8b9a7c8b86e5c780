package zelian.assessment.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A point to be put right. */
record PointForm(
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String fact) {}
