package zelian.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.journey.Demonstration;

/** Q7: the launcher's second start until the first page is there, and what the program takes under load. */
@Tag("bench")
class Q7StartBench {

    private static final int STARTS = 5;
    private static final int READERS = 16;
    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final List<String> PAGES =
            List.of("/", "/tasks", "/records", "/my/duties", "/duty-lists", "/search?q=zrqd");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Process application;

    @AfterEach
    void stop() throws InterruptedException {
        application.destroy();
        if (!application.waitFor(60, TimeUnit.SECONDS)) {
            application.destroyForcibly();
        }
    }

    @Test
    void theSecondStartIsQuickAndTheProgramSmall() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), "bench-q7-")
                .resolve("data");
        millisToFirstPage(data, freePort());
        stop();
        var starts = new double[STARTS];
        var address = "";
        for (var start = 0; start < STARTS; start++) {
            if (start > 0) {
                stop();
            }
            var port = freePort();
            starts[start] = millisToFirstPage(data, port);
            address = "http://127.0.0.1:" + port;
        }
        var bare = Bench.millis(() -> new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor());
        var median = Bench.percentile(starts, 0.5);
        Bench.row(
                "Q7",
                "第二次启动到第一页，" + STARTS + " 次中位数",
                Bench.ms(median),
                "空 JVM " + Bench.ms(bare),
                "≤ 5 秒",
                median <= 5_000);

        load(address);
        var resident = resident();
        Bench.row(
                "Q7",
                READERS + " 人连续翻看 " + LOAD.toSeconds() + " 秒后的 JVM 内存",
                resident + " MB",
                "—",
                "≤ 400 MB",
                resident <= 400);
    }

    private double millisToFirstPage(Path data, int port) throws Exception {
        var started = System.nanoTime();
        application = new ProcessBuilder("./zelian", "demo", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("log").toFile())
                .start();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/demo"))
                .build();
        while (true) {
            try {
                if (CLIENT.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return (System.nanoTime() - started) / 1e6;
                }
            } catch (IOException notYet) {
                if (!application.isAlive()) {
                    throw new IllegalStateException(Files.readString(data.resolveSibling("log")), notYet);
                }
            }
            Thread.sleep(20);
        }
    }

    private static void load(String address) throws Exception {
        var cookie = Demonstration.cookie(address, "朱国栋");
        var until = System.nanoTime() + LOAD.toNanos();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var running = new ArrayList<Future<?>>();
            for (var reader = 0; reader < READERS; reader++) {
                var first = reader;
                running.add(readers.submit(() -> {
                    for (var n = first; System.nanoTime() < until; n++) {
                        var page = HttpRequest.newBuilder(URI.create(address + PAGES.get(n % PAGES.size())))
                                .header("Cookie", cookie)
                                .build();
                        if (CLIENT.send(page, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                != 200) {
                            throw new IllegalStateException(page.uri().toString());
                        }
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
    }

    /** Megabytes of the program's process, which is what the launcher became. */
    private long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + application.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
