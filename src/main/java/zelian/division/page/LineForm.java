package zelian.division.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.division.text.Drafting;
import zelian.division.text.Wanted;
import zelian.meeting.AgendaItemId;

/** A line as a reader writes it. */
record LineForm(
        @Nullable UUID parent,

        @NotBlank(message = "写明做什么") @Size(max = 100, message = "不超过 100 个字")
        String words,

        @Nullable AgendaItemId item,
        @Nullable TenureId leader,
        @Nullable UnitId unit,
        @Nullable List<UnitId> helpers,
        @Nullable TenureId handler,
        @Size(max = 200, message = "不超过 200 个字") @Nullable String goal,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Size(max = 1000, message = "不超过 1000 个字") @Nullable String points) {

    Wanted wanted() {
        return new Wanted(
                words.strip(),
                item,
                leader,
                unit,
                helpers == null ? List.of() : helpers,
                handler,
                goal == null ? "" : goal.strip(),
                since,
                until,
                points == null ? List.of() : Drafting.points(points));
    }
}
