package zelian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own, its cluster inside the data folder and its program beside it ({@link PostgresProgram}), for
 * demonstrations, tests and small use. Durable ({@code fsync} and {@code synchronous_commit} on) and closed (loopback
 * only, no socket file, a password kept in a 0600 file).
 *
 * <p>It survives the end of either process by {@code kill -9}: a server left running is taken over, a
 * server that died is started again on its port while the application runs.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Database and owner have the same name. */
    private static final String NAME = "zelian";

    private final DataFolder folder;
    private final PostgresProgram program;
    private final Path cluster;
    private final Postmaster postmaster;
    private final String password;
    private int port;
    private boolean launchedHere;
    private volatile boolean closing;
    private boolean launched;
    private boolean visiting;
    private @Nullable Thread watch;

    private EmbeddedPostgres(DataFolder folder) throws IOException {
        this.folder = folder;
        this.program = PostgresProgram.beside(folder);
        this.cluster = folder.path().resolve("cluster");
        this.postmaster = new Postmaster(cluster);
        this.password = folder.secret("database-password");
    }

    /** The server of this folder, running and kept running: the one still alive, or a new one. */
    public static EmbeddedPostgres start(DataFolder folder) {
        var server = open(folder);
        server.watch = Thread.ofVirtual().name("postgres-watch").start(server::keepAlive);
        return server;
    }

    /**
     * The server of this folder for a command that only passes by, such as a verification: a running one is
     * left running at {@link #close()}, one started for the visit is stopped.
     */
    public static EmbeddedPostgres visit(DataFolder folder) {
        var server = open(folder);
        server.visiting = true;
        return server;
    }

    private static EmbeddedPostgres open(DataFolder folder) {
        try {
            var server = new EmbeddedPostgres(folder);
            server.program.unpack();
            server.initialise();
            var alive = server.alive();
            server.launchedHere = alive.isEmpty();
            server.port = alive.orElseGet(server::launch);
            server.createDatabase();
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("embedded PostgreSQL in " + folder.path(), e);
        }
    }

    public String url() {
        return url(NAME);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** The process of the running server, if there is one. */
    public Optional<ProcessHandle> process() {
        return postmaster.process();
    }

    /** Leaves the server as it was found: stops it only if it was not running before. */
    public void leave() {
        if (launchedHere) {
            close();
        } else {
            closing = true;
            if (watch != null) {
                watch.interrupt();
            }
        }
    }

    /** Stops the server: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        closing = true;
        if (visiting && !launched) {
            return;
        }
        if (watch != null) {
            watch.interrupt();
        }
        postmaster.stop();
    }

    private void initialise() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        var fresh = folder.path().resolve("cluster.new");
        PostgresProgram.delete(fresh);
        program.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + NAME,
                "--pwfile=" + folder.path().resolve("database-password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C");
        Files.move(fresh, cluster);
    }

    /** The port of a server still alive on this cluster, such as one whose application was killed. */
    private Optional<Integer> alive() {
        return postmaster.port().filter(candidate -> {
            port = candidate;
            return answers();
        });
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url("postgres"), NAME, password)) {
            return connection.isValid(2);
        } catch (SQLException no) {
            return false;
        }
    }

    private int launch() {
        var candidate = port == 0 ? freePort() : port;
        launch(candidate);
        return candidate;
    }

    private void launch(int onPort) {
        try {
            postmaster.waitForOldServer();
            var log = folder.path().resolve("postgres.log").toFile();
            var process = program.command(
                            "postgres",
                            "-D",
                            cluster.toString(),
                            "-p",
                            Integer.toString(onPort),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "unix_socket_directories=",
                            "-c",
                            "fsync=on",
                            "-c",
                            "synchronous_commit=on",
                            "-c",
                            "full_page_writes=on",
                            "-c",
                            "shared_buffers=128MB",
                            "-c",
                            "work_mem=16MB",
                            "-c",
                            "max_connections=80",
                            "-c",
                            "timezone=Asia/Shanghai",
                            "-c",
                            "jit=off")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            port = onPort;
            launched = true;
            for (var i = 0; i < 600; i++) {
                if (answers()) {
                    return;
                }
                if (!process.isAlive()) {
                    throw new IOException("PostgreSQL ended at once; see " + log);
                }
                Thread.sleep(50);
            }
            throw new IOException("PostgreSQL did not answer within half a minute; see " + log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepAlive() {
        while (!closing) {
            try {
                Thread.sleep(500);
                if (!closing && process().filter(ProcessHandle::isAlive).isEmpty()) {
                    launch(port);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException again) {
                System.getLogger(EmbeddedPostgres.class.getName())
                        .log(System.Logger.Level.ERROR, "embedded PostgreSQL does not start again yet", again);
            }
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), NAME, password);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME);
            }
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
