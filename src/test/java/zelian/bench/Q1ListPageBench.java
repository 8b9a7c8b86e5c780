package zelian.bench;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import zelian.journey.Demonstration;

/**
 * Q1 and Q2: a list page of fifty rows with filters on, out of a million, for sixteen readers of normal
 * scope; and what a visit sends over the wire.
 */
@Tag("bench")
class Q1ListPageBench {

    private static final int READERS = 16;
    private static final int WARM_UP = 3_000;
    private static final int PAGES = 3_000;
    private static final int READ = 30;
    private static final long SECOND = 1_000_000_000L;
    private static final String LIST = "/tasks?state=OPEN";
    private static final String LIMIT = "/bench/limit";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext application;
    private static JdbcTemplate db;
    private static String address;

    @BeforeAll
    static void aMillionOccurrences() throws InterruptedException {
        application = Demonstration.start("demo", "bench-q1");
        address = Demonstration.address(application);
        db = application.getBean(JdbcTemplate.class);
        // Bringing search level with a million rows that came past the application is not what is measured.
        while (db.update("delete from job.scheduled_tasks where task_name = 'levelling-search' and not picked") == 0) {
            Thread.sleep(100);
        }
        // Copies of what the demonstration laid out, over all who hold a post.
        db.execute("alter table task.occurrence disable trigger user");
        db.update("""
                with holder as (select row_number() over () - 1 as n, t.id as tenure, t.person, p.unit
                                from   organization.tenure t join organization.post p on p.id = t.post
                                where  t.until is null),
                     told as (select * from task.occurrence where state <> 'ENDED' and parent is null),
                     copy as (select o.*, n, row_number() over () as place from told o
                              cross join generate_series(1, 1 + 1000000 / (select count(*) from told)::int) n
                              limit 1000000)
                insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure,
                                             opens_on, stated_on, due_on, state, done_on, letters)
                select gen_random_uuid(), o.duty, o.claim, o.number, o.title, o.label || '·' || o.n, h.unit,
                       h.person, h.tenure, o.opens_on, o.stated_on, o.due_on,
                       case when o.claim is null then 'DONE' else o.state end,
                       case when o.claim is null then coalesce(o.done_on, o.due_on) else o.done_on end, o.letters
                from   copy o join holder h on h.n = o.place % (select count(*) from holder)
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
        var cookies = new ArrayList<String>();
        for (var tenure : db.queryForList(
                "select min(id::text) from organization.tenure where until is null group by person order by 1 limit "
                        + READERS,
                String.class)) {
            cookies.add(Demonstration.enter(address, tenure));
        }
        var bytes = Demonstration.unzipped(size(cookies.getFirst(), LIST));
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths(LIMIT).build(),
                        new Limit(bytes),
                        Limit.class.getDeclaredMethod("answer"));
        run(cookies, LIST, WARM_UP);
        run(cookies, LIMIT, WARM_UP);
        var pages = run(cookies, LIST, PAGES);
        var limit = run(cookies, LIMIT, PAGES);
        var read = read(cookies, LIST);
        var readLimit = read(cookies, LIMIT);
        var p95 = Bench.percentile(pages.millis(), 0.95);
        var p95Read = Bench.percentile(read, 0.95);
        Bench.row(
                "Q1",
                "同上，16 人各每秒翻一页",
                "p95 " + Bench.ms(p95Read),
                "同样的行一条语句、同样的字节 p95 " + Bench.ms(Bench.percentile(readLimit, 0.95)),
                "p95 ≤ 50 毫秒",
                p95Read <= 50);
        Bench.row(
                "Q1",
                "列表一页 50 行，共 " + rows + " 行，16 人不停翻看",
                "p95 " + Bench.ms(p95) + String.format("，%.0f 页/秒", pages.perSecond()),
                "同样的行一条语句、同样的字节 p95 " + Bench.ms(Bench.percentile(limit.millis(), 0.95))
                        + String.format("，%.0f 页/秒", limit.perSecond()),
                "p95 ≤ 50 毫秒；吞吐 ≥ 0.5 倍（测得 " + Bench.times(pages.perSecond() / limit.perSecond()) + "）",
                p95 <= 50 && pages.perSecond() >= limit.perSecond() / 2);
    }

    /** What the machine could do: the same rows by one prepared statement, the same bytes, through the same server. */
    public record Limit(byte[] bytes) {

        public ResponseEntity<byte[]> answer() {
            db.queryForList("""
                    select o.*, p.name, u.name as unit_name
                    from   task.occurrence o
                    join   organization.person p on p.id = o.owner
                    join   organization.unit u on u.id = o.unit
                    where  o.unit = (select unit from organization.post order by id limit 1)
                    and    o.state in ('NOT_STARTED', 'UNDER_WAY')
                    order by o.due_on, o.id limit 51
                    """);
            return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(bytes);
        }
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

    /** As many pages of this address, by all readers at once, each signed in as somebody else. */
    private static Times run(List<String> cookies, String path, int pages) throws Exception {
        var left = new AtomicLong(pages);
        var all = new ArrayList<Double>();
        var started = System.nanoTime();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var running = new ArrayList<Future<List<Double>>>();
            for (var cookie : cookies) {
                running.add(readers.submit(() -> {
                    var mine = new ArrayList<Double>();
                    while (left.getAndDecrement() > 0) {
                        mine.add(Bench.millis(() -> size(cookie, path)));
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

    /** For half a minute each reader opens a page every second, as one who reads it. */
    private static double[] read(List<String> cookies, String path) throws Exception {
        var all = new ArrayList<Double>();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var running = new ArrayList<Future<List<Double>>>();
            for (var cookie : cookies) {
                var first = System.nanoTime() + SECOND * cookies.indexOf(cookie) / READERS;
                running.add(readers.submit(() -> {
                    var mine = new ArrayList<Double>();
                    for (var n = 0; n < READ; n++) {
                        LockSupport.parkNanos(first + n * SECOND - System.nanoTime());
                        mine.add(Bench.millis(() -> size(cookie, path)));
                    }
                    return mine;
                }));
            }
            for (var one : running) {
                all.addAll(one.get());
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static byte[] size(String cookie, String path) throws Exception {
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
