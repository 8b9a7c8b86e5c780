package zelian.regulation.text;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.common.Source;

/** One rule with its values by date, the latest first. */
record DatedRule(String title, Unit unit, List<Value> values) {

    /** What a value counts. Days, working days and months are never converted into each other. */
    enum Unit {
        DAYS("days", " 日"),
        WORKING_DAYS("working days", " 个工作日"),
        MONTHS("months", " 个月"),
        PERCENT("percent", "%"),
        NUMBER("number", ""),
        TEXT("text", "");

        private final String word;
        private final String measure;

        Unit(String word, String measure) {
            this.word = word;
            this.measure = measure;
        }

        /** What stands after the figure on the screen. */
        String measure() {
            return measure;
        }

        static Unit of(String word) {
            for (var unit : values()) {
                if (unit.word.equals(word)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("unknown unit " + word);
        }
    }

    /** A value from a day on, and the text it rests on. */
    record Value(LocalDate since, String text, Source source) {}

    DatedRule {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(title + " has no value");
        }
        values = values.stream()
                .sorted(Comparator.comparing(Value::since).reversed())
                .toList();
    }

    Value on(LocalDate day) {
        return values.stream()
                .filter(value -> !day.isBefore(value.since()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " has no value on " + day));
    }

    /** Reads a file; whatever is missing is named with the file, a source above all. */
    static DatedRule parse(String file, Reader yaml) {
        var rule = Node.parse(file, yaml);
        return new DatedRule(
                rule.text("title"),
                Unit.of(rule.text("unit")),
                rule.list("values").stream().map(DatedRule::value).toList());
    }

    private static Value value(Node value) {
        var source = value.node("source");
        return new Value(
                value.day("since"),
                value.text("value"),
                new Source(
                        source.text("title"),
                        source.optionalText("article"),
                        firstDay(source, value),
                        value.text("verified").equals("yes")));
    }

    private static @Nullable LocalDate firstDay(Node source, Node value) {
        var stated = source.optionalDay("since");
        return stated != null ? stated : value.day("since");
    }
}
