package zelian.supervision.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a dispute (裁定).
 *
 * @param title and {@code fact}: as amended; only for {@link Decision#AMEND}
 */
record DecisionForm(
        @NotNull Decision decision,
        @Nullable @Size(max = 60) String title,
        @Nullable @Size(max = 1000) String fact,
        @NotBlank @Size(max = 500) String words) {

    enum Decision {
        UPHOLD,
        AMEND,
        DROP
    }
}
