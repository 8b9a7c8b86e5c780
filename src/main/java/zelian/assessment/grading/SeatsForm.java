package zelian.assessment.grading;

import jakarta.validation.constraints.NotNull;
import zelian.access.TenureId;

/** Who marks in whose place, as typed. */
record SeatsForm(
        @NotNull(message = "请选择原核分人") TenureId from,
        @NotNull(message = "请选择改由谁核") TenureId to) {}
