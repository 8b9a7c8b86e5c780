package zelian.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Role;

/** What was written by hand: {@code docs/permissions.csv} and {@code docs/routes.csv}, word for word. */
final class Written {

    /** One line of the table of permissions; {@code scope} as its head explains. */
    record Line(Role role, Area area, Act act, String scope) {

        @Override
        public String toString() {
            return "%s,%s,%s,%s".formatted(role, area, act, scope);
        }
    }

    static final Set<Line> LINES = rows("docs/permissions.csv").stream()
            .map(row -> new Line(Role.valueOf(row[0]), Area.valueOf(row[1]), Act.valueOf(row[2]), row[3]))
            .collect(Collectors.toUnmodifiableSet());

    static final List<Route> ROUTES = rows("docs/routes.csv").stream()
            .map(row -> new Route(row[0], row[1], grounds(row[2]), row[3]))
            .toList();

    private Written() {}

    private static List<Ground> grounds(String who) {
        return Arrays.stream(who.split("\\|"))
                .map(words -> new Ground(List.of(words.split("\\+"))))
                .toList();
    }

    private static List<String[]> rows(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 5))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
