package zelian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary: one English word per Chinese term, every word in use, every table named by it. */
class GlossaryTests {

    static final Path GLOSSARY = Path.of("docs/glossary.md");
    static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| `([^`|]+)` \\|");

    @Test
    void noTermHasTwoWordsAndNoWordTwoTerms() throws IOException {
        var words = new HashMap<String, String>();
        var terms = new HashMap<String, String>();
        rows().forEach(row -> {
            assertThat(terms.putIfAbsent(row.getKey(), row.getValue()))
                    .as(row.getKey())
                    .isNull();
            assertThat(words.putIfAbsent(row.getValue(), row.getKey()))
                    .as(row.getValue())
                    .isNull();
        });
    }

    @Test
    void everyWordIsUsedInTheCode() throws IOException {
        var code = code();
        assertThat(rows().map(Map.Entry::getValue)
                        .filter(word -> !code.contains(word))
                        .toList())
                .as("glossary words that no code uses")
                .isEmpty();
    }

    @Test
    void everyModuleIsInTheGlossary() throws IOException {
        var words = rows().map(Map.Entry::getValue).collect(Collectors.toSet());
        try (var modules = Files.list(Path.of("src/main/java/zelian"))) {
            assertThat(modules.filter(Files::isDirectory)
                            .map(module -> module.getFileName().toString()))
                    .allSatisfy(module -> assertThat(words).contains(module));
        }
    }

    private static Stream<Map.Entry<String, String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .map(ROW::matcher)
                .filter(Matcher::find)
                .map(row -> Map.entry(row.group(1).strip(), row.group(2).strip()));
    }

    private static Set<String> code() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql|jte|csv)"))
                    .flatMap(file -> {
                        try {
                            return Pattern.compile("[A-Za-z_]+")
                                    .matcher(Files.readString(file))
                                    .results();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }
    }
}
