package zelian.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One choice of a select, a row of radios, a picker or a list of boxes. */
public record Option(String value, String label) {

    public static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value)))
                .toList();
    }

    /** The same choices, those of these values before the others. */
    public static List<Option> chosenFirst(List<Option> options, Collection<String> values) {
        return Stream.concat(
                        options.stream().filter(option -> values.contains(option.value())),
                        options.stream().filter(option -> !values.contains(option.value())))
                .toList();
    }

    /** Choices whose value is their label. */
    public static List<Option> words(String... words) {
        return Arrays.stream(words).map(word -> new Option(word, word)).toList();
    }
}
