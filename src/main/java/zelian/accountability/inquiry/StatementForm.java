package zelian.accountability.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The statement of whoever is heard; of the team, only that they would not sign. */
record StatementForm(
        @NotNull(message = "请选择签署意见") Signing signing,

        @NotBlank(message = "请写陈述申辩；没有的写“无”") @Size(max = 4000)
        String words) {}
