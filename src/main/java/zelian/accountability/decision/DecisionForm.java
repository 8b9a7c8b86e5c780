package zelian.accountability.decision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.accountability.rule.Form;

/**
 * The minutes of a collective decision.
 *
 * @param probation months of 留党察看, 12 or 24
 * @param facts and {@code demand}: what the decision says, and what is to be put right
 */
record DecisionForm(
        @NotNull(message = "请填写会议日期") LocalDate heldOn,
        @Min(value = 1, message = "至少 1 人") int due,
        @Min(0) int present,
        @Min(0) int agree,
        @Min(0) int against,
        @Min(0) int postpone,
        @NotEmpty(message = "请选择问责方式") List<Form> forms,
        @Nullable Integer probation,

        @NotBlank(message = "请写明问责事实和责任认定") @Size(max = 4000)
        String facts,

        @NotBlank(message = "请写明整改要求") @Size(max = 1000) String demand) {}
