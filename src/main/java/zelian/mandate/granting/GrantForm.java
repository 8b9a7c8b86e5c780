package zelian.mandate.granting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import zelian.access.UnitId;
import zelian.mandate.Power;

/** A grant as it is proposed. */
record GrantForm(
        @NotNull(message = "选被授权的机构") UnitId grantee,

        @NotEmpty(message = "至少选一项职能") List<Power> powers,

        @NotEmpty(message = "至少选一个单位") List<UnitId> units,

        @NotNull(message = "写明哪天起") LocalDate since,

        @NotNull(message = "写明到哪天，授权都有期限") LocalDate until,

        @NotBlank(message = "写明文号") @Size(max = 60, message = "不超过 60 个字")
        String document) {}
