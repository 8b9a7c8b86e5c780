package zelian.accountability.period;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zelian.accountability.rule.Form;

/**
 * What the competent body of the state reported back (条例第十五条).
 *
 * @param times how many equal ones were given together; one by itself
 * @param months chosen for them all, within the limits of 政务处分法第十五条
 * @param document its document
 */
record StateSanctionForm(
        @NotNull(message = "请选择政务处分") Form form,
        @NotNull(message = "请填写作出决定的日期") LocalDate effectiveOn,
        @Min(value = 1, message = "至少 1 项") int times,
        @Min(value = 1, message = "至少 1 个月") int months,
        @NotBlank(message = "请填写文号") @Size(max = 60) String document) {}
