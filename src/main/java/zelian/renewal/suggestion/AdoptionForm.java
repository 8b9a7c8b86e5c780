package zelian.renewal.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.duty.Column;
import zelian.duty.Wording;

/** The line a suggestion becomes, and in which unit's list. */
record AdoptionForm(
        @NotNull(message = "请选择写进哪份清单") UnitId place,
        @NotBlank @Size(max = 60) String subject,
        @NotBlank @Size(max = 60) String matter,
        @Nullable @Size(max = 1000) String content,
        @Nullable @Size(max = 60) String frequency,
        @Nullable @Size(max = 120) String due,
        @NotBlank @Size(max = 120) String lead,
        @Nullable @Size(max = 200) String leadUnit) {

    Wording wording(Suggestion.Head head) {
        return new Wording(Map.ofEntries(
                Map.entry(Column.SUBJECT, subject),
                Map.entry(Column.ASPECT, head.origin().group().label()),
                Map.entry(Column.MATTER, matter),
                Map.entry(Column.CONTENT, Objects.requireNonNullElse(content, "")),
                Map.entry(Column.KIND, Wording.OWN),
                Map.entry(Column.POLARITY, Wording.POSITIVE),
                Map.entry(Column.FREQUENCY, Objects.requireNonNullElse(frequency, "")),
                Map.entry(Column.DUE, Objects.requireNonNullElse(due, "")),
                Map.entry(Column.LEAD, lead),
                Map.entry(Column.LEAD_UNIT, Objects.requireNonNullElse(leadUnit, ""))));
    }
}
