package zelian.accountability.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Correcting one's own decision; it is changed or revoked, never upheld. */
record CorrectionForm(
        @NotNull(message = "请选择纠正的原因") Fault fault,
        boolean revoke,

        @NotBlank(message = "请写明发现途径、纠正内容和怎样恢复影响") @Size(max = 2000)
        String words) {}
