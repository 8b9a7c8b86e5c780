package zelian.accountability.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day the rights of a Party member were restored. */
record RestorationForm(@NotNull(message = "请填写恢复权利的日期") LocalDate on) {}
