package zelian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import zelian.journey.Demonstration;

/** People who read the pages of a demonstration at once, each signed in as somebody else. */
record Readers(String address, List<String> cookies) {

    static final int MANY = 16;

    private static final int READ = 30;
    private static final long SECOND = 1_000_000_000L;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Those who hold these tenures. */
    static Readers of(String address, List<String> tenures) throws IOException, InterruptedException {
        var cookies = new ArrayList<String>();
        for (var tenure : tenures) {
            cookies.add(Demonstration.enter(address, tenure));
        }
        return new Readers(address, cookies);
    }

    /** How long each page took, and how many there were a second. */
    record Times(double[] millis, double perSecond) {}

    /** As many pages of this address, by all readers at once, without a pause. */
    Times run(String path, int pages) throws Exception {
        var left = new AtomicLong(pages);
        var started = System.nanoTime();
        var all = each(cookie -> {
            var mine = new ArrayList<Double>();
            while (left.getAndDecrement() > 0) {
                mine.add(Bench.millis(() -> page(cookie, path)));
            }
            return mine;
        });
        return new Times(all, pages / ((System.nanoTime() - started) / 1e9));
    }

    /** For half a minute each reader opens a page every second, as one who reads it. */
    double[] read(String path) throws Exception {
        return each(cookie -> {
            var first = System.nanoTime() + SECOND * cookies.indexOf(cookie) / cookies.size();
            var mine = new ArrayList<Double>();
            for (var n = 0; n < READ; n++) {
                LockSupport.parkNanos(first + n * SECOND - System.nanoTime());
                mine.add(Bench.millis(() -> page(cookie, path)));
            }
            return mine;
        });
    }

    private interface Reading {

        List<Double> by(String cookie);
    }

    private double[] each(Reading reading) throws Exception {
        var all = new ArrayList<Double>();
        try (var threads = Executors.newFixedThreadPool(cookies.size())) {
            var running = new ArrayList<Future<List<Double>>>();
            cookies.forEach(cookie -> running.add(threads.submit(() -> reading.by(cookie))));
            for (var one : running) {
                all.addAll(one.get());
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The page as the first of them gets it, compressed. */
    byte[] page(String path) throws Exception {
        return page(cookies.getFirst(), path);
    }

    private byte[] page(String cookie, String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Cookie", cookie)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer.body();
    }
}
