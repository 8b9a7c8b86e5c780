package zelian.accountability.start;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import zelian.access.UnitId;

/** A start entrusted to another body. */
record CommissionForm(
        @NotNull(message = "请选择被指定的机关") UnitId receiver,
        @NotNull(message = "请选择单位") UnitId unit,
        @NotBlank(message = "请填写文件") @Size(max = 60) String document,
        @NotNull(message = "请填写起始日期") LocalDate since,
        @NotNull(message = "请填写截止日期") LocalDate until) {}
