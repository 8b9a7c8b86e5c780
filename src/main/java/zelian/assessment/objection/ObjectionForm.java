package zelian.assessment.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import zelian.assessment.IndicatorId;

/** An objection to one score. */
record ObjectionForm(
        @NotNull(message = "请选择对哪一项") IndicatorId indicator,
        @NotBlank @Size(max = 1000) String ground) {}
