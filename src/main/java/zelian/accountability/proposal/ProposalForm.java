package zelian.accountability.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/** A proposal as typed; {@code object} is {@code unit:<id>} or {@code tenure:<id>}. */
record ProposalForm(
        @NotNull(message = "请选择发起主体") Origin origin,
        @NotNull(message = "请选择受理机关") UnitId receiver,
        @NotBlank(message = "请选择问责对象") String object,
        @NotBlank(message = "请选择问责情形") String ground,
        @NotBlank(message = "请写明事实") @Size(max = 2000) String facts,
        @NotBlank(message = "请写明依据") @Size(max = 500) String basis,
        @Nullable UUID finding) {}
