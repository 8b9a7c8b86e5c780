package zelian.duty.list;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import zelian.duty.Column;
import zelian.duty.Wording;

/** One item of a draft as a reader writes it. */
record ItemForm(
        @NotBlank(message = "写明责任主体，如 党组") @Size(max = 60, message = "不超过 60 个字")
        String subject,

        @Size(max = 30, message = "不超过 30 个字") @Nullable String aspect,

        @NotBlank(message = "写明责任事项") @Size(max = 60, message = "不超过 60 个字")
        String matter,

        @Size(max = 1000, message = "不超过 1000 个字") @Nullable String content,
        @Nullable String kind,
        @Nullable String polarity,
        @Size(max = 60, message = "不超过 60 个字") @Nullable String frequency,
        @Size(max = 120, message = "不超过 120 个字") @Nullable String due,

        @NotBlank(message = "写明牵头领导，恰好一人，或“班子成员”每人一项") @Size(max = 120, message = "不超过 120 个字")
        String lead,

        @Size(max = 200, message = "不超过 200 个字") @Nullable String leadUnit,
        @Size(max = 400, message = "不超过 400 个字") @Nullable String support,
        @Size(max = 200, message = "不超过 200 个字") @Nullable String supervisor,
        @Size(max = 400, message = "不超过 400 个字") @Nullable String basis,
        @Size(max = 400, message = "不超过 400 个字") @Nullable String metric,
        @Nullable String publicity,
        @Nullable String series,
        @Size(max = 400, message = "不超过 400 个字") @Nullable String upward,
        @Nullable String provenance,
        @Nullable String horizon,
        @Nullable Integer lock) {

    Wording wording() {
        var words = new EnumMap<Column, String>(Column.class);
        words.put(Column.SUBJECT, subject);
        words.put(Column.ASPECT, text(aspect));
        words.put(Column.MATTER, matter);
        words.put(Column.CONTENT, text(content));
        words.put(Column.KIND, text(kind));
        words.put(Column.POLARITY, text(polarity));
        words.put(Column.FREQUENCY, text(frequency));
        words.put(Column.DUE, text(due));
        words.put(Column.LEAD, lead);
        words.put(Column.LEAD_UNIT, text(leadUnit));
        words.put(Column.SUPPORT, text(support));
        words.put(Column.SUPERVISOR, text(supervisor));
        words.put(Column.BASIS, text(basis));
        words.put(Column.METRIC, text(metric));
        words.put(Column.PUBLICITY, text(publicity));
        words.put(Column.SERIES, text(series));
        words.put(Column.UPWARD, text(upward));
        words.put(Column.PROVENANCE, text(provenance));
        words.put(Column.HORIZON, text(horizon));
        return new Wording(words);
    }

    int readLock() {
        return lock == null ? -1 : lock;
    }

    /** The field of a column: LEAD_UNIT is leadUnit. */
    static String field(Column column) {
        var words = column.name().toLowerCase(java.util.Locale.ROOT).split("_");
        var field = new StringBuilder(words[0]);
        for (var word : java.util.Arrays.asList(words).subList(1, words.length)) {
            field.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return field.toString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
