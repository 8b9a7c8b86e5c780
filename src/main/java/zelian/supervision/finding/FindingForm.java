package zelian.supervision.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import zelian.duty.DutyId;
import zelian.regulation.ClauseId;

/**
 * A finding as it is written down.
 *
 * @param lock of the one that is reworded; 0 for a new one
 */
record FindingForm(
        @NotNull(message = "请选择经验或不足") Side side,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 1000) String fact,
        @Nullable @Size(max = 200) String basis,
        @Nullable ClauseId clause,
        @Nullable DutyId duty,
        int lock) {}
