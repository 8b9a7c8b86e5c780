package zelian.regulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.common.Period;
import zelian.common.Source;

/**
 * Dated rules kept as a table under {@code resources/zelian/<module>}: one rule a line, its last five cells the text it
 * rests on and the days it holds. Lines that begin with # explain.
 */
public final class RuleTable {

    private RuleTable() {}

    /** One line, asked by position. */
    public record Line(List<String> cells) {

        public String text(int cell) {
            return cells.get(cell);
        }

        public <E extends Enum<E>> E word(int cell, Class<E> type) {
            return Enum.valueOf(type, text(cell));
        }

        /** The last five cells: title, article, verified, since, until. */
        public Source source() {
            var at = cells.size() - 5;
            return new Source(
                    text(at),
                    text(at + 1).isEmpty() ? null : text(at + 1),
                    LocalDate.parse(text(at + 3)),
                    text(at + 2).equals("yes"));
        }

        public Period days() {
            return new Period(LocalDate.parse(text(cells.size() - 2)), day(text(cells.size() - 1)));
        }

        private static @Nullable LocalDate day(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }

    /** @param file such as {@code accountability/grounds.csv} */
    public static List<Line> read(String file) {
        var resource =
                Objects.requireNonNull(RuleTable.class.getResourceAsStream("/zelian/" + file), "no table " + file);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return lines(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Line> lines(Reader reader) throws IOException {
        return reader.readAllAsString()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> new Line(List.of(line.split(",", -1))))
                .toList();
    }
}
