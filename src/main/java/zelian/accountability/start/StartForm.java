package zelian.accountability.start;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.accountability.ProposalId;
import zelian.accountability.rule.Consequence;

/**
 * A request to start, as typed.
 *
 * @param proposal what it comes from; then the object is the proposal's
 * @param object {@code unit:<id>} or {@code tenure:<id>}
 * @param body in whose name; null for the requester's own
 * @param filed whether the object is already under 立案审查: then there is no inquiry of its own
 */
record StartForm(
        @Nullable ProposalId proposal,
        @Nullable String object,
        @Nullable UnitId body,
        @NotBlank(message = "请选择问责情形") String ground,
        @Nullable List<Consequence> consequences,
        @NotNull(message = "请选择触发来源") Trigger trigger,
        @NotBlank(message = "请写明简要事实") @Size(max = 2000) String facts,
        @NotBlank(message = "请写明主客观原因") @Size(max = 1000) String cause,
        @Nullable List<TenureId> members,
        boolean filed) {

    List<Consequence> found() {
        return Objects.requireNonNullElse(consequences, List.of());
    }

    List<TenureId> group() {
        return Objects.requireNonNullElse(members, List.of());
    }
}
