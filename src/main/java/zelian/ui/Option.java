package zelian.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One choice of a select, a row of radios or a picker. */
public record Option(String value, String label) {

    public static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value)))
                .toList();
    }

    /** Choices whose value is their label. */
    public static List<Option> words(String... words) {
        return Arrays.stream(words).map(word -> new Option(word, word)).toList();
    }
}
