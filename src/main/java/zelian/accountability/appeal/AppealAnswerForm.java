package zelian.accountability.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The decision on an appeal, with its reason. */
record AppealAnswerForm(
        @NotNull(message = "请选择处理决定") Appeal.Result result,
        @NotBlank(message = "请写明理由") @Size(max = 2000) String words) {}
