package zelian.risk.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.duty.Provenance;
import zelian.risk.card.Category;
import zelian.risk.card.Rating;
import zelian.risk.card.Wanted;

/** A card as a reader writes it; its measures are written one by one. */
record CardForm(
        @Nullable UnitId unit,

        @NotBlank(message = "写明权力事项，如 经费支出") @Size(max = 60, message = "不超过 60 个字")
        String power,

        @NotBlank(message = "写明环节，如 审批") @Size(max = 60, message = "不超过 60 个字")
        String step,

        @NotBlank(message = "写明表现形式") @Size(max = 200, message = "不超过 200 个字")
        String forms,

        @NotNull(message = "选一类") Category category,
        @NotNull(message = "选一个来源") Provenance source,
        @NotNull(message = "从 1 到 5 选一个") Integer likelihood,
        @NotNull(message = "从 1 到 5 选一个") Integer impact,
        @Size(max = 200, message = "不超过 200 个字") @Nullable String indicator,
        @Nullable Integer lock) {

    Wanted wanted() {
        return new Wanted(
                power.strip(),
                step.strip(),
                forms.strip(),
                category,
                source,
                new Rating(likelihood, impact),
                indicator == null ? "" : indicator.strip(),
                List.of());
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
