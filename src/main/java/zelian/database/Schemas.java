package zelian.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

/** One schema and one migration history per module, in the order of the module map. */
public final class Schemas {

    /** Every module that has tables; a module's views may read those before it. */
    static final List<String> IN_ORDER = List.of(
            "calendar",
            "access",
            "ledger",
            "file",
            "job",
            "text",
            "document",
            "ui",
            "intake",
            "organization",
            "notice",
            "demo",
            "mandate",
            "regulation",
            "approval",
            "likeness",
            "consultation",
            "meeting",
            "duty",
            "publicity",
            "task",
            "risk",
            "problem",
            "pledge",
            "division",
            "guide",
            "evidence",
            "rectification",
            "supervision",
            "assessment",
            "accountability",
            "usage",
            "renewal",
            "analysis");

    private Schemas() {}

    /**
     * Brings every schema to the version this program knows. Asking twenty histories costs a start more than a second,
     * so what was applied is noted as one digest of all migrations, on the last schema; only another digest asks them.
     */
    public static void migrate(DataSource database) {
        var modules = present();
        var known = digest(modules);
        var note = new JdbcTemplate(database);
        var applied = note.queryForObject(
                "select obj_description(to_regnamespace(?), 'pg_namespace')", String.class, modules.getLast());
        if (!known.equals(applied)) {
            modules.forEach(module -> migrations(database, module, "latest").migrate());
            note.execute("comment on schema " + modules.getLast() + " is '" + known + "'");
        }
    }

    /** SHA-256 over the names and texts of all migrations. */
    private static String digest(List<String> modules) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var module : modules) {
                var files = new PathMatchingResourcePatternResolver()
                        .getResources("classpath:db/migration/" + module + "/*.sql");
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (var file : files) {
                    digest.update((module + "/" + file.getFilename() + "\n").getBytes(UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return "migrations " + HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One module's migrations up to a version, {@code latest} for all. */
    static Flyway migrations(DataSource database, String module, String target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .target(target)
                .load();
    }

    /** The modules that have a schema, in order. */
    static List<String> present() {
        return IN_ORDER.stream().filter(Schemas::hasTables).toList();
    }

    private static boolean hasTables(String module) {
        return Objects.nonNull(Schemas.class.getResource("/db/migration/" + module));
    }
}
