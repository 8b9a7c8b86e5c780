package zelian.assessment.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.assessment.SchemeId;
import zelian.assessment.scoring.Missing;

/**
 * A new scheme, as typed.
 *
 * @param from the scheme whose tree it begins with; null for the one shipped
 */
record SchemeForm(
        @NotBlank @Size(max = 60) String title,
        @NotNull(message = "请填写考核期的首日") LocalDate since,
        @NotNull(message = "请填写考核期的末日") LocalDate until,
        @Nullable List<String> audience,
        @NotNull(message = "请选择缺项的办法") Missing missing,
        @Nullable SchemeId from) {}
