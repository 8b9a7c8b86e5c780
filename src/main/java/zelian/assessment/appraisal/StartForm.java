package zelian.assessment.appraisal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;

/** Beginning an appraisal or a trial, as typed. */
record StartForm(
        @NotNull(message = "请选择做什么") Purpose purpose,
        @NotNull(message = "请填写取数到哪一天") LocalDate until,
        @Nullable List<TenureId> graders) {}
