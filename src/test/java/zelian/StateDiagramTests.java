package zelian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws every state machine from its sealed type, so the picture cannot drift from the code. */
class StateDiagramTests {

    static final Path FOLDER = Path.of("docs/generated");

    /** Sealed interfaces at least one of whose states has a method that leads to another state. */
    static Stream<Class<?>> machines() throws IOException {
        try (var classes = Files.walk(Path.of("target/classes/zelian"))) {
            return classes
                    .filter(file -> file.toString().endsWith(".class")
                            && !file.toString().contains("$"))
                    .map(file -> Path.of("target/classes").relativize(file).toString())
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .filter(name -> !name.startsWith("Jte") && !name.contains(".Jte"))
                    .sorted()
                    .<Class<?>>map(StateDiagramTests::load)
                    .filter(type ->
                            type.isSealed() && transitions(type).findAny().isPresent())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theDiagramIsTheCode(Class<?> machine) throws IOException {
        var file =
                FOLDER.resolve(machine.getName().replaceFirst("zelian\\.(\\w+)\\..*?(\\w+)$", "$1.$2") + ".states.md");
        var lines = new ArrayList<>(List.of(
                "# States of " + machine.getName(),
                "",
                "Drawn by `StateDiagramTests`.",
                "",
                "```mermaid",
                "stateDiagram-v2"));
        transitions(machine).forEach(lines::add);
        lines.add("```");

        Drawings.keep(file, lines);
        assertThat(Files.readAllLines(file)).isEqualTo(lines);
    }

    private static Stream<String> transitions(Class<?> machine) {
        var states = List.of(machine.getPermittedSubclasses());
        return states.stream()
                .flatMap(from -> Arrays.stream(from.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic()
                                && !Modifier.isStatic(method.getModifiers())
                                && states.contains(method.getReturnType()))
                        .filter(method -> !method.getReturnType().equals(from) || method.getParameterCount() > 0)
                        .sorted(Comparator.comparing(Method::getName)
                                .thenComparing(m -> m.getReturnType().getName()))
                        .map(method -> "  %s --> %s : %s"
                                .formatted(
                                        from.getSimpleName(),
                                        method.getReturnType().getSimpleName(),
                                        method.getName()))
                        .distinct());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, StateDiagramTests.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }
}
