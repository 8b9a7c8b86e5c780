package zelian.calendar.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import zelian.common.Source;

/**
 * A rule of the calendar with its values by date, each with its source. The calendar lies below the
 * module that keeps the rules of business, so it reads its own four.
 */
final class DatedRule {

    /** A value in force from a day on. */
    record Value(Object value, Source source) {

        int number() {
            return (Integer) value;
        }
    }

    private final NavigableMap<LocalDate, Value> values = new TreeMap<>();

    private DatedRule() {}

    /** The rule of that key, {@code calendar.light-blue} in {@code regulation/calendar/light-blue.yaml}. */
    static DatedRule named(String key) {
        try (InputStream file = DatedRule.class.getResourceAsStream("/regulation/" + key.replace('.', '/') + ".yaml")) {
            Map<String, List<Map<String, Object>>> written =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, key));
            var rule = new DatedRule();
            for (var value : Objects.requireNonNull(written.get("values"), key)) {
                rule.add(value);
            }
            return rule;
        } catch (IOException e) {
            throw new IllegalStateException(key, e);
        }
    }

    /** The value in force on the day; before the first, the first. */
    Value on(LocalDate day) {
        var entry = values.floorEntry(day);
        return (entry == null ? values.firstEntry() : entry).getValue();
    }

    private void add(Map<String, Object> written) {
        // YAML 1.1 reads 2026-01-31 as midnight UTC.
        var since = ((Date) get(written, "since"))
                .toInstant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        @SuppressWarnings("unchecked")
        var source = (Map<String, String>) get(written, "source");
        values.put(
                since,
                new Value(
                        get(written, "value"),
                        new Source(Objects.requireNonNull(source.get("title")), source.get("article"), since, (Boolean)
                                get(written, "verified"))));
    }

    private static Object get(Map<String, Object> written, String key) {
        return Objects.requireNonNull(written.get(key), key);
    }
}
