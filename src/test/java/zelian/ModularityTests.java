package zelian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The module map: who may call whom, verified and drawn from the code. */
class ModularityTests {

    static final Path DRAWING = Path.of("docs/generated/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepToTheirBoundaries() {
        modules.verify();
    }

    @Test
    void theDrawingOfTheModulesIsTheCode() throws IOException {
        var lines =
                new ArrayList<>(List.of("# Modules", "", "An arrow means: may call. Drawn by `ModularityTests`.", ""));
        lines.add("```mermaid");
        lines.add("flowchart TD");
        modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> arrows(module).forEach(lines::add));
        lines.add("```");

        Drawings.keep(DRAWING, lines);
        assertThat(Files.readAllLines(DRAWING)).isEqualTo(lines);
    }

    private List<String> arrows(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(target -> !SHARED.contains(target))
                .distinct()
                .sorted()
                .map(target -> "  %s --> %s".formatted(module.getIdentifier(), target))
                .toList();
    }

    /** Used by nearly all: their arrows would hide the rest. */
    private static final List<String> SHARED = List.of("common", "access", "ui", "calendar", "ledger");
}
