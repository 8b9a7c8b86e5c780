package zelian.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import zelian.database.DataFolder;
import zelian.database.Database;

/** The program under proof: started by its launcher on a folder of its own, as a demonstration in autumn, and killed. */
final class Program implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LAUNCHER = Path.of("zelian").toAbsolutePath().toString();

    private final Path scratch;
    private final DataFolder folder;
    private final int port = freePort();
    private Process application;
    private Database database;

    Program(String name) throws IOException {
        scratch = Files.createTempDirectory(Files.createDirectories(Path.of("target/proofs")), name + "-");
        folder = new DataFolder(scratch.resolve("data"));
    }

    /** Where its data and its log lie. */
    Path scratch() {
        return scratch;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void startAndWait() throws Exception {
        var command = new ProcessBuilder(
                LAUNCHER,
                "demo",
                "--port",
                String.valueOf(port),
                "--data",
                folder.path().toString());
        command.environment().put("ZELIAN_DEMO_UNTIL", "2026-09-16");
        application = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        scratch.resolve("application.log").toFile()))
                .start();
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                if (client.send(
                                        HttpRequest.newBuilder(URI.create(address() + "/demo"))
                                                .build(),
                                        HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    database = Database.visiting(folder);
                    return;
                }
            } catch (IOException notYet) {
                assertThat(application.isAlive())
                        .as("application; see " + scratch)
                        .isTrue();
            }
            assertThat(System.nanoTime()).as("a start within " + PATIENCE).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    void killApplication() {
        kill9(application.toHandle());
    }

    /** The application starts it again by itself; nothing if it is not running just now. */
    void killDatabase() throws IOException {
        postmaster().ifPresent(Program::kill9);
    }

    private static void kill9(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = folder.path().resolve("cluster/postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                : Optional.empty();
    }

    /**
     * The first column of what a statement finds, on a connection of its own.
     *
     * @throws IllegalStateException while the database is away
     */
    List<String> ask(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var found = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                found.add(String.valueOf(rows.getObject(1) instanceof UUID id ? id.toString() : rows.getString(1)));
            }
            return found;
        }
    }

    /** Changes what is there behind the program's back, to set the scene. */
    void change(String... statements) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void verifyLedger() throws Exception {
        var verify = new ProcessBuilder(
                        LAUNCHER, "verify", "--data", folder.path().toString())
                .inheritIO()
                .start();
        assertThat(verify.waitFor()).as("ledger verification").isZero();
    }

    @Override
    public void close() {
        if (application != null) {
            application.destroy();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
