package zelian.accountability.appeal;

import jakarta.validation.constraints.NotNull;
import zelian.access.TenureId;

/** Who looks at the appeal. */
record ReviewerForm(@NotNull(message = "请选择复核人") TenureId reviewer) {}
