package zelian.usage.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;

/**
 * A use as proposed.
 *
 * @param code of the line in the catalogue
 * @param due the last day; null to count from the approval
 */
public record ProposalForm(
        @NotBlank(message = "请选择怎样运用") String code,
        @NotNull(message = "请选择由谁承办") TenureId owner,
        @Nullable LocalDate due,
        @Nullable @Size(max = 500) String words) {}
