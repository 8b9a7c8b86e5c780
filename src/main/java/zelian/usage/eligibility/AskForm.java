package zelian.usage.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.usage.bar.Purpose;

/**
 * A check of eligibility as asked for.
 *
 * @param asOf the day that matters; today if none
 * @param reason what it is for, in the words of the letter
 */
record AskForm(
        @NotNull(message = "请选择核查事由") Purpose purpose,
        @NotBlank(message = "请写明用于哪项工作") @Size(max = 60) String reason,
        @Nullable LocalDate asOf,
        @Nullable List<TenureId> people,
        @Nullable List<UnitId> units) {

    List<TenureId> persons() {
        return Objects.requireNonNullElse(people, List.of());
    }

    List<UnitId> organisations() {
        return Objects.requireNonNullElse(units, List.of());
    }
}
