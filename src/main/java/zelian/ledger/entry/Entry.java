package zelian.ledger.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as the ledger keeps it (一条留痕).
 *
 * <p>Its {@link #canonical()} text is the entry: JSON with fixed keys in a fixed order, sorted fields,
 * no spaces, only the escapes JSON demands. That very text is stored, hashed, exported and shown, so
 * verification never depends on how something is serialised today.
 *
 * @param occurredAt by the machine's clock, to the microsecond
 * @param day the day of business
 * @param tenure the holding of the post acted under; null without one
 * @param title that post as shown
 * @param object what was acted on
 */
public record Entry(
        UUID id,
        Instant occurredAt,
        LocalDate day,
        UUID person,
        String name,
        @Nullable UUID tenure,
        String title,
        String act,
        String kind,
        UUID object,
        @Nullable UUID unit,
        String sentence,
        SortedMap<String, String> before,
        SortedMap<String, String> after) {

    /** The one text of this entry. */
    public String canonical() {
        var text = new StringBuilder(400);
        text.append("{\"v\":1");
        put(text, "id", id);
        put(text, "at", occurredAt);
        put(text, "day", day);
        put(text, "person", person);
        put(text, "name", name);
        put(text, "tenure", tenure);
        put(text, "title", title);
        put(text, "act", act);
        put(text, "kind", kind);
        put(text, "object", object);
        put(text, "unit", unit);
        put(text, "sentence", sentence);
        put(text, "before", before);
        put(text, "after", after);
        return text.append('}').toString();
    }

    /**
     * The entry again.
     *
     * @throws IllegalArgumentException if the text is not the canonical text of any entry
     */
    public static Entry read(String canonical) {
        var fields = new CanonicalReader(canonical);
        fields.expect("{\"v\":1");
        var entry = new Entry(
                UUID.fromString(fields.text("id")),
                Instant.parse(fields.text("at")),
                LocalDate.parse(fields.text("day")),
                UUID.fromString(fields.text("person")),
                fields.text("name"),
                fields.uuidOrNull("tenure"),
                fields.text("title"),
                fields.text("act"),
                fields.text("kind"),
                UUID.fromString(fields.text("object")),
                fields.uuidOrNull("unit"),
                fields.text("sentence"),
                fields.map("before"),
                fields.map("after"));
        fields.end();
        return entry;
    }

    /** Fields in the order in which they are hashed. */
    public static SortedMap<String, String> sorted(Map<String, String> fields) {
        return new TreeMap<>(fields);
    }

    private static void put(StringBuilder text, String key, @Nullable Object value) {
        text.append(",\"").append(key).append("\":");
        if (value == null) {
            text.append("null");
        } else {
            quote(text, value.toString());
        }
    }

    private static void put(StringBuilder text, String key, SortedMap<String, String> fields) {
        text.append(",\"").append(key).append("\":{");
        var first = true;
        for (var field : fields.entrySet()) {
            if (!first) {
                text.append(',');
            }
            first = false;
            quote(text, field.getKey());
            text.append(':');
            quote(text, field.getValue());
        }
        text.append('}');
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20) {
                text.append("\\u00").append(c < 0x10 ? '0' : '1').append(Character.forDigit(c & 0xF, 16));
            } else if (Character.isSurrogate(c) && !paired(value, i)) {
                text.append('\uFFFD'); // half a character cannot be stored as UTF-8
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
