package zelian.database;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
            "regulation",
            "approval",
            "duty",
            "task",
            "evidence",
            "rectification",
            "supervision",
            "assessment",
            "analysis");

    private Schemas() {}

    /** Brings every schema to the version this program knows; a no-op when it already is. */
    public static void migrate(DataSource database) {
        present().forEach(module -> migrations(database, module, "latest").migrate());
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
