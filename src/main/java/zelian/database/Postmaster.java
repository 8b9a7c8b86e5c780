package zelian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server process of a cluster, whoever started it, as the cluster's own {@code postmaster.pid} tells of it. */
record Postmaster(Path cluster) {

    Optional<ProcessHandle> process() {
        return written()
                .flatMap(lines ->
                        ProcessHandle.of(Long.parseLong(lines.getFirst().strip())));
    }

    Optional<Integer> port() {
        return written()
                .filter(lines -> lines.size() > 3)
                .map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    /** Open transactions are rolled back; a server that takes too long is stopped at once. */
    void stop() {
        process().ifPresent(server -> {
            signal(server, "INT");
            try {
                server.onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception slow) {
                signal(server, "QUIT");
            }
        });
    }

    /** A server that no longer answers may still be shutting down; two must never share a cluster. */
    void waitForOldServer() {
        process()
                .filter(ProcessHandle::isAlive)
                .filter(old -> old.info().command().orElse("").contains("postgres"))
                .ifPresent(old -> {
                    signal(old, "INT");
                    try {
                        old.onExit().get(60, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(
                                "an old PostgreSQL (process " + old.pid() + ") does not end", e);
                    }
                });
    }

    private Optional<List<String>> written() {
        try {
            return Optional.of(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
