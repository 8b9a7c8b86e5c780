package zelian.meeting.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.meeting.MeetingKind;

/** A session as the party office enters it; its items are entered one by one. */
record MeetingForm(
        @Nullable UnitId unit,
        @NotNull(message = "选会议类别") MeetingKind kind,
        @NotNull(message = "写明哪天开的") LocalDate heldOn,

        @NotBlank(message = "写明会议名称，如 局党组第 5 次会议") @Size(max = 80, message = "不超过 80 个字")
        String title,

        @Size(max = 40, message = "不超过 40 个字") @Nullable String minutes,
        @Nullable List<TenureId> present,
        @Size(max = 200, message = "不超过 200 个字") @Nullable String others,
        @Nullable Integer lock) {

    List<TenureId> attending() {
        return present == null ? List.of() : present.stream().distinct().toList();
    }

    String minutesNumber() {
        return minutes == null ? "" : minutes.strip();
    }

    String sittingIn() {
        return others == null ? "" : others.strip();
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }
}
