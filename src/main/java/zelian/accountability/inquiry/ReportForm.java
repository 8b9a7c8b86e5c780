package zelian.accountability.inquiry;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import zelian.access.UnitId;
import zelian.accountability.rule.Conduct;
import zelian.accountability.rule.Form;

/**
 * The report of the inquiry (调查报告, 条例第十一条).
 *
 * @param forms proposed to the body that decides
 * @param adopted what of the statement was adopted, and why the rest was not
 * @param standards whether the six standards were gone through
 */
record ReportForm(
        @NotNull(message = "请选择决定机关") UnitId decider,
        @NotNull(message = "请区分执行不当、执行不力、不执行") Conduct conduct,
        @NotEmpty(message = "请选择建议的问责方式") List<Form> forms,

        @NotBlank(message = "请写明陈述申辩的采纳情况") @Size(max = 1000)
        String adopted,

        @NotBlank(message = "请写调查报告") @Size(max = 6000) String report,
        @AssertTrue(message = "请逐条核对六项标准") boolean standards) {}
