package zelian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database: durable, closed, and back by itself after either process is killed. */
class EmbeddedPostgresTests {

    @TempDir
    Path scratch;

    EmbeddedPostgres server;

    @BeforeEach
    void start() {
        server = EmbeddedPostgres.start(new DataFolder(scratch.resolve("data")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void writesToDiskBeforeItAnswers() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void listensOnLoopbackOnlyAndAsksForAPasswordKeptInAFileOfItsOwnersAlone() throws Exception {
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask("show unix_socket_directories")).isEmpty();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(scratch.resolve("data/database-password"))))
                .isEqualTo("rw-------");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"));
    }

    @Test
    void comesBackByItselfWithEverythingCommittedAfterKill9() throws Exception {
        ask("create table kept (n int)");
        ask("insert into kept values (7)");
        var old = server.process().orElseThrow();

        new ProcessBuilder("kill", "-9", Long.toString(old.pid())).start().waitFor();
        old.onExit().get(20, TimeUnit.SECONDS);

        assertThat(askOnceItAnswers("select n from kept")).isEqualTo("7");
        assertThat(server.process().orElseThrow().pid()).isNotEqualTo(old.pid());
    }

    @Test
    void aServerLeftRunningByAKilledApplicationIsTakenOver() throws Exception {
        ask("create table kept (n int)");
        var process = server.process().orElseThrow().pid();

        try (var again = EmbeddedPostgres.start(new DataFolder(scratch.resolve("data")))) {
            assertThat(again.process().orElseThrow().pid()).isEqualTo(process);
            assertThat(ask("select count(*) from kept")).isEqualTo("0");
            server.close();
        }
    }

    private String askOnceItAnswers(String sql) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                return ask(sql);
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        }
    }
}
