package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Refusals and what they say: no code without a message, no message without a code. */
class MessageCatalogueTests {

    /** A refusal as the sources write it. */
    private static final Pattern REFUSAL = Pattern.compile("because\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");

    @Test
    void everyRefusalHasAMessage() throws IOException {
        var speechless = refusals();
        speechless.removeAll(messages().stringPropertyNames());

        assertThat(speechless).isEmpty();
    }

    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        var sources = sources();

        assertThat(messages().stringPropertyNames())
                .filteredOn(code -> !sources.contains('"' + code.replaceAll("\\.instead$", "") + '"'))
                .isEmpty();
    }

    @Test
    void everyMessageCanBeFilledIn() throws IOException {
        messages()
                .forEach((code, text) -> assertThat(MessageFormat.format(text.toString(), "甲", "乙", "丙", "丁", "戊"))
                        .as(code.toString())
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void everyMessageLiesWithItsModule() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(Messages.FILES)) {
            var module = Path.of(file.getURI()).getParent().getFileName().toString();
            assertThat(read(file.getInputStream()).stringPropertyNames())
                    .allSatisfy(code -> assertThat(code).startsWith(module + "."));
        }
    }

    private static Set<String> refusals() throws IOException {
        var codes = new TreeSet<String>();
        var found = REFUSAL.matcher(sources());
        while (found.find()) {
            codes.add(found.group(1));
        }
        return codes;
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Properties messages() throws IOException {
        var all = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources(Messages.FILES)) {
            all.putAll(read(file.getInputStream()));
        }
        return all;
    }

    private static Properties read(InputStream in) throws IOException {
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
