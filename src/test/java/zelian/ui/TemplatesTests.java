package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Templates and style sheet know each other, and nothing inline slips in. */
class TemplatesTests {

    private static final Path SOURCES = Path.of("src/main/java/zelian");

    /** Words of a class attribute; what is computed in {@code ${…}} contributes the words it quotes. */
    private static final Pattern CLASS = Pattern.compile("class=\"((?:\\$\\{[^}]*}|[^\"])*)\"");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z][\\w-]*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<(?:script(?![^>]*\\bsrc=)|style)\\b|\\s(?:style|on[a-z]+|hx-on[:\\w-]*)=");

    private static final Pattern RESERVED = Pattern.compile("name ?= ?\"(?:draft|once|_csrf)\"");

    /** Made of a prefix and the name of an enum's value. */
    private static final Pattern COMPOSED = Pattern.compile("(badge|light|notice|node|edge|at)-.*");

    @Test
    void everyClassIsKnownToTheStyleSheet() throws IOException {
        var known = Html.styles();
        var unknown = new TreeMap<String, Set<String>>();
        for (var template : files(".jte").entrySet()) {
            var strangers = classes(template.getValue());
            strangers.removeAll(known);
            if (!strangers.isEmpty()) {
                unknown.put(template.getKey(), strangers);
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyClassOfTheStyleSheetIsUsed() throws IOException {
        var used = new HashSet<String>();
        files(".jte").values().forEach(source -> words(source, used));
        files(".java").values().forEach(source -> words(source, used));
        words(Files.readString(Path.of("src/main/resources/zelian/ui/assets/zelian.js")), used);

        var unused = Html.styles().stream()
                .filter(style ->
                        !used.contains(style) && !COMPOSED.matcher(style).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void nothingIsInline() throws IOException {
        assertThat(files(".jte").entrySet().stream()
                        .filter(template -> INLINE.matcher(template.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void theFieldsEveryFormCarriesHaveNoSecondMeaning() throws IOException {
        assertThat(files(".jte").entrySet().stream()
                        .filter(template -> !template.getKey().startsWith("ui/"))
                        .filter(template ->
                                RESERVED.matcher(template.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static Set<String> classes(String template) {
        var classes = new TreeSet<String>();
        var attributes = CLASS.matcher(template);
        while (attributes.find()) {
            var value = attributes.group(1);
            var computed = COMPUTED.matcher(value);
            while (computed.find()) {
                var quoted = QUOTED.matcher(computed.group());
                while (quoted.find()) {
                    add(classes, quoted.group(1));
                }
            }
            for (var word : COMPUTED.matcher(value).replaceAll("\u0000").split("\\s+")) {
                if (!word.contains("\u0000")) {
                    add(classes, word);
                }
            }
        }
        return classes;
    }

    private static void words(String source, Set<String> words) {
        WORD.matcher(source).results().map(MatchResult::group).forEach(words::add);
    }

    private static void add(Set<String> classes, String words) {
        for (var word : words.strip().split("\\s+")) {
            if (!word.isEmpty() && !word.endsWith("-")) {
                classes.add(word);
            }
        }
    }

    private static Map<String, String> files(String ending) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(SOURCES)) {
            for (var path :
                    paths.filter(file -> file.toString().endsWith(ending)).toList()) {
                files.put(SOURCES.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
