package zelian.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import zelian.journey.Demonstration;

/**
 * Q1 and Q2: a list page of fifty rows with filters on, out of a million, for sixteen readers of normal
 * scope; and what a visit sends over the wire.
 */
@Tag("bench")
class Q1ListPageBench {

    private static final int READERS = 16;
    private static final int WARM_UP = 400;
    private static final int PAGES = 3_000;
    private static final String LIST = "/tasks?state=OPEN";

    private static ConfigurableApplicationContext application;
    private static JdbcTemplate db;
    private static String address;

    @BeforeAll
    static void aMillionOccurrences() {
        application = Demonstration.start("demo", "bench-q1");
        address = Demonstration.address(application);
        db = application.getBean(JdbcTemplate.class);
        // Twenty-five thousand copies of what the demonstration laid out, over the same units and people.
        db.execute("alter table task.occurrence disable trigger user");
        db.update("""
                insert into task.occurrence (id, duty, claim, parent, number, title, label, unit, owner, owner_tenure,
                                             opens_on, stated_on, due_on, state, done_on, letters)
                select gen_random_uuid(), o.duty, o.claim, o.parent, o.number, o.title, o.label || '·' || n, o.unit,
                       o.owner, o.owner_tenure, o.opens_on, o.stated_on, o.due_on,
                       case when o.claim is null then 'DONE' else o.state end,
                       case when o.claim is null then coalesce(o.done_on, o.due_on) else o.done_on end, o.letters
                from   (select * from task.occurrence where state <> 'ENDED' and parent is null) o
                cross join generate_series(1, (select (1000000 / greatest(1, count(*)))::int from task.occurrence
                                               where state <> 'ENDED' and parent is null)) n
                """);
        db.execute("alter table task.occurrence enable trigger user");
        db.execute("vacuum analyze task.occurrence");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void fiftyRowsOutOfAMillion() throws Exception {
        var rows = db.queryForObject("select count(*) from task.occurrence", Long.class);
        var cookie = Demonstration.cookie(address, "朱国栋");
        var client = HttpClient.newBuilder()
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        run(client, cookie, WARM_UP);
        var times = run(client, cookie, PAGES);
        var p95 = Bench.percentile(times.millis(), 0.95);
        var limit = limit();
        Bench.row(
                "Q1",
                "列表一页 50 行，共 " + rows + " 行，16 人同时翻看",
                "p95 " + Bench.ms(p95) + String.format("，%.0f 页/秒", times.perSecond()),
                String.format("同样的行逐页 JDBC %.0f 次/秒", limit),
                "p95 ≤ 50 毫秒；吞吐 ≥ 0.5 倍（测得 " + Bench.times(times.perSecond() / limit) + "）",
                p95 <= 50 && times.perSecond() >= limit / 2);
    }

    @Test
    void whatAVisitSends() throws Exception {
        var cookie = Demonstration.cookie(address, "朱国栋");
        var first = size(cookie, "/");
        var page = new String(Demonstration.unzipped(first), java.nio.charset.StandardCharsets.UTF_8);
        var parts = new ArrayList<String>();
        var found = java.util.regex.Pattern.compile("(?:href|src)=\"(/[^\"#]+\\.(?:css|js|svg)[^\"#]*)")
                .matcher(page);
        while (found.find()) {
            if (!parts.contains(found.group(1))) {
                parts.add(found.group(1));
            }
        }
        var total = first.length;
        for (var part : parts) {
            total += size(cookie, part).length;
        }
        var later = size(cookie, LIST).length;
        Bench.row(
                "Q2",
                "首次打开工作台",
                total / 1024 + " KB，" + (parts.size() + 1) + " 个请求",
                "—",
                "≤ 150 KB，≤ 8 个请求",
                total <= 150 * 1024 && parts.size() + 1 <= 8);
        Bench.row("Q2", "再开一页列表", later / 1024 + " KB", "—", "≤ 20 KB", later <= 20 * 1024);
    }

    private record Times(double[] millis, double perSecond) {}

    private static Times run(HttpClient client, String cookie, int pages) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + LIST))
                .header("Cookie", cookie)
                .header("Accept-Encoding", "gzip")
                .build();
        var left = new AtomicLong(pages);
        var started = System.nanoTime();
        var all = new ArrayList<Double>();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var running = new ArrayList<Future<List<Double>>>();
            for (var reader = 0; reader < READERS; reader++) {
                running.add(readers.submit(() -> {
                    var mine = new ArrayList<Double>();
                    while (left.getAndDecrement() > 0) {
                        mine.add(Bench.millis(() -> {
                            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                            if (answer.statusCode() != 200) {
                                throw new IllegalStateException("status " + answer.statusCode());
                            }
                            return answer;
                        }));
                    }
                    return mine;
                }));
            }
            for (var one : running) {
                all.addAll(one.get());
            }
        }
        return new Times(
                all.stream().mapToDouble(Double::doubleValue).toArray(), pages / ((System.nanoTime() - started) / 1e9));
    }

    /** Fifty of the same rows by one prepared statement, as often as sixteen threads can. */
    private static double limit() throws Exception {
        var unit = db.queryForObject("select id from organization.unit where code = 'D11'", java.util.UUID.class);
        var count = new AtomicLong();
        var started = System.nanoTime();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            for (var reader = 0; reader < READERS; reader++) {
                readers.submit(() -> {
                    while (System.nanoTime() - started < 5_000_000_000L) {
                        db.queryForList("""
                                select o.*, p.name, u.name as unit_name
                                from   task.occurrence o
                                join   organization.person p on p.id = o.owner
                                join   organization.unit u on u.id = o.unit
                                where  o.unit = ? and o.state in ('NOT_STARTED', 'UNDER_WAY')
                                order by o.due_on, o.id limit 51
                                """, unit);
                        count.incrementAndGet();
                    }
                });
            }
        }
        return count.get() / ((System.nanoTime() - started) / 1e9);
    }

    private static byte[] size(String cookie, String path) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
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
