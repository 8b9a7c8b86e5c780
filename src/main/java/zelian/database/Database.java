package zelian.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database of one installation: a PostgreSQL of one's own where {@code ZELIAN_DB_URL} points to it,
 * else the embedded one in the data folder.
 *
 * @param embedded the server in the data folder; null when the database is external
 */
public record Database(
        String url, String user, String password, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

    /** Opens the database the environment names, or the embedded one of this folder. */
    public static Database of(DataFolder folder) {
        var url = System.getenv("ZELIAN_DB_URL");
        if (url != null && !url.isBlank()) {
            return new Database(url, environment("ZELIAN_DB_USER"), environment("ZELIAN_DB_PASSWORD"), null);
        }
        var server = EmbeddedPostgres.start(folder);
        return new Database(server.url(), server.user(), server.password(), server);
    }

    /**
     * A database of its own for one test run, so that tests never touch what a server already holds. On an
     * external server it is made beside the one named and dropped at the end.
     */
    public static Database ofTests(Path scratch) {
        var base = of(new DataFolder(scratch));
        if (base.embedded != null) {
            return base;
        }
        var name = "zelian_test_" + ProcessHandle.current().pid();
        base.execute("drop database if exists " + name);
        base.execute("create database " + name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> base.execute("drop database " + name + " with (force)")));
        var query = base.url.indexOf('?') < 0 ? "" : base.url.substring(base.url.indexOf('?'));
        var server = base.url.substring(0, base.url.lastIndexOf('/', base.url.length() - query.length() - 1));
        return new Database(server + "/" + name + query, base.user, base.password, null);
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
        try (var connection = DriverManager.getConnection(url, user, password);
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
