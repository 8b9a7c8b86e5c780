package zelian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * A module's SQL, in code and in migrations, touches its own tables, the one scope view, and the {@code
 * pub_*} views of modules it may depend on. Modulith sees Java; this test sees SQL.
 */
class SqlBoundaryTests {

    static final Path CODE = Path.of("src/main/java/zelian");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|into|update|table|references|on)\\s+([a-z]+)\\.([a-z_]+)(?!\\s*\\()");
    static final Set<String> SCHEMAS = schemas();

    private final Map<String, Set<String>> allowed = allowed();

    @Test
    void everyModuleReadsAndWritesItsOwnTables() throws IOException {
        var strays = new ArrayList<String>();
        for (var root : List.of(CODE, MIGRATIONS)) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(f -> f.toString().matches(".*\\.(java|sql)"))
                        .toList()) {
                    if (root.relativize(file).getNameCount() > 1) {
                        strays.addAll(straysOf(root.relativize(file).getName(0).toString(), file));
                    }
                }
            }
        }
        assertThat(strays).isEmpty();
    }

    private List<String> straysOf(String module, Path file) throws IOException {
        var strays = new ArrayList<String>();
        var sql = TABLE.matcher(Files.readString(file).replaceAll("(?m)^\\s*(--|\\*|//).*$", ""));
        while (sql.find()) {
            var schema = sql.group(1);
            if (SCHEMAS.contains(schema) && !mayRead(module, schema, sql.group(2))) {
                strays.add(file + " touches " + schema + "." + sql.group(2));
            }
        }
        return strays;
    }

    private boolean mayRead(String module, String schema, String table) {
        return schema.equals(module)
                || schema.equals("organization") && table.equals("pub_scope")
                || schema.equals("calendar") && table.startsWith("pub_")
                || table.startsWith("pub_")
                        && (module.equals("analysis")
                                || allowed.getOrDefault(module, Set.of()).contains(schema))
                // The snapshot asks the ledger for its newest head, over the same connection as everything else.
                || module.equals("database") && schema.equals("ledger") && table.equals("head");
    }

    private static Map<String, Set<String>> allowed() {
        var modules = ApplicationModules.of(Application.class);
        return modules.stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier().toString(),
                        module -> Stream.concat(declared(module).stream(), targets(module, modules).stream())
                                .collect(Collectors.toSet())));
    }

    /** What it says it may depend on: it need not call a module whose views it reads. */
    private static Set<String> declared(ApplicationModule module) {
        try {
            var front = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return front == null ? Set.of() : Set.of(front.allowedDependencies());
        } catch (ClassNotFoundException none) {
            return Set.of();
        }
    }

    private static Set<String> targets(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules, DependencyType.values()).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> schemas() {
        try (var folders = Files.list(MIGRATIONS)) {
            return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
