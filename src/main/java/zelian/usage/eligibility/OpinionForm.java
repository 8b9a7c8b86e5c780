package zelian.usage.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.usage.bar.Opinion;

/** An opinion about one candidate. */
record OpinionForm(
        @NotNull(message = "请选择对象") UUID candidate,
        @NotNull(message = "请选择意见") Opinion opinion,
        @Nullable @Size(max = 500) String words) {}
