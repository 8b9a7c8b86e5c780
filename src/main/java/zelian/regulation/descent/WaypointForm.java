package zelian.regulation.descent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text of a descent as a reader writes it. */
record WaypointForm(
        @NotBlank(message = "写文本名称") @Size(max = 60, message = "不超过 60 个字")
        String title,

        @Size(max = 30, message = "不超过 30 个字") @Nullable String article,

        @NotBlank(message = "用自己的话写要求") @Size(max = 400, message = "不超过 400 个字")
        String gist,

        @NotNull(message = "写施行首日") LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID follows,
        @Nullable UUID clause,

        @Size(max = 120, message = "不超过 120 个字") @Nullable String seenIn,

        @Nullable Integer lock) {

    Waypoint.Text text() {
        return new Waypoint.Text(
                title.strip().replaceAll("[《》]", ""),
                article == null ? "" : article.strip(),
                gist.strip(),
                since,
                until,
                follows,
                clause,
                seenIn == null ? "" : seenIn.strip());
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
