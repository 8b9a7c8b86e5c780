package zelian.accountability.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How one side of the second look ends: with a reason, and the number of the case it became, if any. */
record BranchForm(
        @Nullable @Size(max = 30) String number,
        @NotBlank(message = "请写明双查的结论和理由") @Size(max = 1000) String words) {}
