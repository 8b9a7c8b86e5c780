package zelian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pictures that tests draw from the code and that are committed beside it. */
final class Drawings {

    private Drawings() {}

    /**
     * Writes the drawing, except in continuous integration, where an outdated one must fail rather than mend
     * itself.
     */
    static void keep(Path file, List<String> lines) throws IOException {
        if (System.getenv("CI") == null) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }
}
