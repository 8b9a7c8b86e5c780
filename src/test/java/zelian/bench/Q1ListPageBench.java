package zelian.bench;

import java.util.ArrayList;
import java.util.List;
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

    private static final int WARM_UP = 3_000;
    private static final int PAGES = 3_000;
    private static final String LIST = "/tasks?state=OPEN";
    private static final String LIMIT = "/bench/limit";

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
        var readers = Readers.of(
                address,
                db.queryForList(
                        "select min(id::text) from organization.tenure where until is null group by person order by 1 limit "
                                + Readers.MANY,
                        String.class));
        var bytes = Demonstration.unzipped(readers.page(LIST));
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .registerMapping(
                        RequestMappingInfo.paths(LIMIT).build(),
                        new Limit(bytes),
                        Limit.class.getDeclaredMethod("answer"));
        readers.run(LIST, WARM_UP);
        readers.run(LIMIT, WARM_UP);
        var pages = readers.run(LIST, PAGES);
        var limit = readers.run(LIMIT, PAGES);
        var read = readers.read(LIST);
        var readLimit = readers.read(LIMIT);
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
        var reader = new Readers(address, List.of(Demonstration.cookie(address, "朱国栋")));
        var first = reader.page("/");
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
            total += reader.page(part).length;
        }
        var later = reader.page(LIST).length;
        Bench.row(
                "Q2",
                "首次打开工作台",
                total / 1024 + " KB，" + (parts.size() + 1) + " 个请求",
                "—",
                "≤ 150 KB，≤ 8 个请求",
                total <= 150 * 1024 && parts.size() + 1 <= 8);
        Bench.row("Q2", "再开一页列表", later / 1024 + " KB", "—", "≤ 20 KB", later <= 20 * 1024);
    }
}
