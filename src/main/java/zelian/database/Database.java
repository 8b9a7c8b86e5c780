package zelian.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database of one installation: a PostgreSQL of one's own where the environment ({@code ZELIAN_DB_URL}) points to it,
 * else the embedded one in the data folder.
 *
 * @param embedded the server in the data folder; null when the database is external
 */
public record Database(
        String url, String user, String password, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

    private static final String URL = "ZELIAN_DB_URL";
    private static final String TEST = "zelian_test_";
    /** How many databases this test run has made; one per Spring context. */
    private static int tests;

    /** Whether the environment names a PostgreSQL of one's own. */
    public static boolean isExternal() {
        return !environment(URL).isBlank();
    }

    /** Opens the database the environment names, or the embedded one of this folder. */
    public static Database of(DataFolder folder) {
        if (isExternal()) {
            return new Database(
                    environment(URL), environment("ZELIAN_DB_USER"), environment("ZELIAN_DB_PASSWORD"), null);
        }
        var server = EmbeddedPostgres.start(folder);
        return new Database(server.url(), server.user(), server.password(), server);
    }

    /** The same for a command that passes by while the application may be running: no lock is taken. */
    public static Database visiting(DataFolder folder) {
        if (isExternal()) {
            return of(folder);
        }
        var server = EmbeddedPostgres.visit(folder);
        return new Database(server.url(), server.user(), server.password(), server);
    }

    /**
     * A database of its own for one test run, made beside the one named so that tests never touch what a server
     * already holds. On an external server it is dropped at the end; the embedded one is rid of what earlier
     * runs left at the next start.
     */
    public static Database ofTests(Path scratch) {
        var base = of(new DataFolder(scratch));
        if (base.embedded == null) {
            var made = TEST + ProcessHandle.current().pid() + "_" + (tests + 1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> base.execute("drop database if exists " + made + " with (force)")));
        } else if (tests == 0) {
            base.dropTestDatabases();
        }
        return base.beside(TEST + ProcessHandle.current().pid() + "_" + ++tests);
    }

    private void dropTestDatabases() {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var names = statement.executeQuery(
                        "select datname from pg_database where datname like '" + TEST.replace("_", "\\_") + "%'")) {
            while (names.next()) {
                execute("drop database if exists " + names.getString(1) + " with (force)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("databases of earlier test runs", e);
        }
    }

    /** An empty database of that name on the same server; one that is there already goes. */
    Database beside(String name) {
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name);
        var query = url.indexOf('?') < 0 ? "" : url.substring(url.indexOf('?'));
        var server = url.substring(0, url.lastIndexOf('/', url.length() - query.length() - 1));
        return new Database(server + "/" + name + query, user, password, embedded);
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    /** What runs there, in its own words, such as PostgreSQL 18.6. */
    public String version() {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("数据库不可用：" + e.getMessage(), e);
        }
    }

    /** One connection, for commands. */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("数据库不可用：" + e.getMessage(), e);
        }
    }

    HikariDataSource pool() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setPoolName("zelian");
        // A server that was killed is back within seconds; waiting is better than failing the reader.
        config.setConnectionTimeout(30_000);
        config.addDataSourceProperty("ApplicationName", "zelian");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String environment(String name) {
        var value = System.getenv(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
