package zelian.problem.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;

/** A milestone as a reader writes it. */
record MilestoneForm(
        @NotBlank(message = "写明到那天做成什么") @Size(max = 100, message = "不超过 100 个字")
        String words,

        @NotNull(message = "写明时间") LocalDate day,
        @Nullable TenureId owner) {}
