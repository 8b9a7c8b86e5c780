package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every part of a page, rendered and read strictly. What is rendered is left in target/gallery to look at. */
class PartsTests {

    @Test
    void everyPartIsWellFormedAndKnownToTheStyleSheet() throws IOException {
        var used = new HashSet<String>();
        for (var sample : List.of(new WorkbenchSample(), new ListSample(), new ItemSample(), new StatesSample())) {
            var name = sample.getClass().getSimpleName();
            var html = sample.show();
            keep(name, html);
            assertThat(Html.faults(html)).as(name).isEmpty();
            used.addAll(sample.used);
        }
        assertThat(used).containsAll(templates());
    }

    @Test
    void theStyleSheetIsSmall() {
        assertThat(Html.styleSheet().length()).isLessThan(37 * 1024);
    }

    @Test
    void theCurrentPlaceStandsOutInTheNavigation() {
        var html = new ItemSample().show();

        assertThat(html)
                .contains(
                        "<a class=\"side-under current\" href=\"/rectification/items\" aria-current=\"page\">整改台账</a>");
        assertThat(html).containsOnlyOnce("aria-current=\"page\"");
    }

    /** Parts by name: templates that begin with a small letter. */
    private static Set<String> templates() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/zelian/ui"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte") && Character.isLowerCase(name.charAt(0)))
                    .map(name -> name.replace(".jte", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static void keep(String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
