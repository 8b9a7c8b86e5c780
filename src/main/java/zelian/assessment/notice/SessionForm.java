package zelian.assessment.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;

/** Calling for debriefs, as typed. */
record SessionForm(
        @NotBlank @Size(max = 60) String title,
        int year,
        @NotEmpty(message = "请选择述责人") List<TenureId> speakers,
        @NotNull(message = "请选择点评人") TenureId chair,
        @NotNull(message = "请选择审核人") TenureId reviewer,
        @NotNull(message = "请填写交稿期限") LocalDate draftBy,
        @NotNull(message = "请填写述责会日期") LocalDate heldOn,
        @Nullable @Size(max = 60) String place) {}
