package zelian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A stream of rows keeps its connection until it is closed; outside a transaction nobody closes it, and
 * after twenty pages no connection is left. Rows are taken as a list.
 */
class OpenResultsTests {

    private static final String THREE_DEEP = "(?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*";
    private static final Pattern STREAM = Pattern.compile("\\.query\\(" + THREE_DEEP + "\\)\\s*\\.stream\\(\\)");

    @Test
    void noRowsAreStreamed() throws IOException {
        var streamed = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (STREAM.matcher(Files.readString(file)).find()) {
                    streamed.add(file);
                }
            }
        }

        assertThat(streamed).isEmpty();
    }
}
