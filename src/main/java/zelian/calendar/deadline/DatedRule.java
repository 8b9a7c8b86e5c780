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
import org.jspecify.annotations.Nullable;
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

    static DatedRule named(String name) {
        try (InputStream file = DatedRule.class.getResourceAsStream("/regulation/calendar/" + name + ".yaml")) {
            Map<String, Object> written =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, name));
            var rule = new DatedRule();
            for (var value : RuleFile.list(written, "values")) {
                rule.values.put(RuleFile.day(value, "since"), RuleFile.value(value));
            }
            return rule;
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The value in force on the day; before the first, the first. */
    Value on(LocalDate day) {
        var entry = values.floorEntry(day);
        return (entry == null ? values.firstEntry() : entry).getValue();
    }

    /** The words of such a file. */
    private static final class RuleFile {

        static Value value(Map<String, Object> written) {
            @SuppressWarnings("unchecked")
            var source = (Map<String, Object>) get(written, "source");
            return new Value(
                    get(written, "value"),
                    new Source(
                            (String) get(source, "title"),
                            (String) source.get("article"),
                            dayOrNull(source.get("since")),
                            (Boolean) get(source, "verified")));
        }

        @SuppressWarnings("unchecked")
        static List<Map<String, Object>> list(Map<String, Object> written, String key) {
            return (List<Map<String, Object>>) get(written, key);
        }

        static LocalDate day(Map<String, Object> written, String key) {
            return Objects.requireNonNull(dayOrNull(written.get(key)), key);
        }

        private static Object get(Map<String, Object> written, String key) {
            return Objects.requireNonNull(written.get(key), key);
        }

        private static @Nullable LocalDate dayOrNull(@Nullable Object written) {
            return written instanceof Date date
                    ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
                    : null;
        }
    }
}
