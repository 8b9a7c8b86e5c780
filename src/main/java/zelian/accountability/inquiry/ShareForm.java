package zelian.accountability.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import zelian.accountability.rule.Responsibility;

/** One share of responsibility; {@code object} is {@code unit:<id>} or {@code tenure:<id>}. */
record ShareForm(
        @NotBlank(message = "请选择责任主体") String object,
        @NotNull(message = "请选择责任") Responsibility responsibility,
        @NotNull(message = "请选择怎样追究") Follows follows,
        @NotBlank(message = "请写明理由") @Size(max = 500) String words) {}
