package zelian.evidence.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import zelian.access.TenureId;
import zelian.duty.DutyId;
import zelian.evidence.RecordKind;
import zelian.task.OccurrenceId;

/**
 * What a reader may send to enter a record.
 *
 * @param unfinished true if it is only kept as a draft
 */
record RecordForm(
        @NotNull(message = "请选择是谁做的") TenureId owner,
        @NotNull(message = "请选择类型") RecordKind kind,
        @NotNull(message = "请填写发生日期，如 2026-06-30") LocalDate happenedOn,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime happenedAt,
        @Size(max = 60, message = "地点不超过 60 字") @Nullable String place,
        @Size(max = 100, message = "对象不超过 100 字") @Nullable String audience,

        @NotBlank(message = "请用一两句话写做了什么") @Size(max = 200, message = "不超过 200 字，只写要点")
        String deed,

        @Size(max = 500, message = "不超过 500 字") @Nullable String problems,
        @Size(max = 500, message = "不超过 500 字") @Nullable String demands,

        @Size(max = 200, message = "不超过 200 字，只写文号") @Nullable
        String proof,

        @Size(max = 100, message = "不超过 100 字") @Nullable String lateReason,
        @Nullable List<OccurrenceId> tasks,
        @Nullable List<DutyId> duties,
        @Nullable Boolean unfinished) {

    boolean handIn() {
        return unfinished == null || !unfinished;
    }

    Content content() {
        return new Content(
                kind,
                happenedOn,
                happenedAt,
                bare(place),
                bare(audience),
                deed.strip(),
                bare(problems),
                bare(demands),
                bare(proof),
                bare(lateReason).isEmpty() ? null : bare(lateReason));
    }

    List<Citation> citations() {
        var citations = new ArrayList<Citation>();
        if (tasks != null) {
            tasks.forEach(task -> citations.add(Citation.of(task)));
        }
        if (duties != null) {
            duties.forEach(duty -> citations.add(Citation.of(duty)));
        }
        return citations;
    }

    private static String bare(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
