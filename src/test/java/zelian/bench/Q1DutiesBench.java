package zelian.bench;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import zelian.demo.Moment;
import zelian.journey.Demonstration;

/** Q1 over duties: fifty of a million on lists in force, filters on, for sixteen readers of normal scope. */
@Tag("bench")
class Q1DutiesBench {

    private static final String LIST = "/duties?subject=%E7%8F%AD%E5%AD%90%E6%88%90%E5%91%98";

    private static ConfigurableApplicationContext application;
    private static JdbcTemplate db;
    private static String address;

    @BeforeAll
    static void aMillionDuties() throws InterruptedException {
        application = Demonstration.start("demo", "bench-q1-duties", Moment.AUTUMN);
        address = Demonstration.address(application);
        db = application.getBean(JdbcTemplate.class);
        while (db.update("delete from job.scheduled_tasks where task_name = 'levelling-search' and not picked") == 0) {
            Thread.sleep(100);
        }
        // Copies of the bureau's duties on lists of every unit, for years before the story begins.
        for (var table : new String[] {"item", "list_version", "duty_list", "duty"}) {
            db.execute("alter table duty." + table + " disable trigger user");
        }
        db.execute("create temporary table copy (list uuid, version uuid, unit uuid, year int)");
        db.update("""
                insert into copy select gen_random_uuid(), gen_random_uuid(), u.id, y
                from organization.unit u cross join generate_series(2000, 2024) y
                """);
        db.update(
                "insert into duty.duty_list (id, unit, year, title) select list, unit, year, '清单 ' || year from copy");
        db.update("""
                insert into duty.list_version (id, list, major, minor, state, drafter, drafter_tenure, drafter_name,
                       drafter_title, drafted_on, issued_on, in_force_since)
                select c.version, c.list, 1, 0, 'ISSUED', v.drafter, v.drafter_tenure, '', '', v.drafted_on, v.drafted_on,
                       v.drafted_on
                from copy c cross join (select * from duty.list_version where state = 'ISSUED' limit 1) v
                """);
        db.execute("""
                create temporary table line as
                select gen_random_uuid() as duty, gen_random_uuid() as item, c.list, c.version, i.id as original,
                       row_number() over (partition by c.list order by n, i.ordinal) as ordinal
                from   copy c
                cross join (select i.* from duty.item i join duty.duty d on d.current_item = i.id
                            join duty.duty_list l on l.id = d.list where l.year = 2026 and d.until is null limit 40) i
                cross join generate_series(1, 1 + 1000000 / (40 * (select count(*) from copy))::int) n
                limit 1000000
                """);
        db.update("insert into duty.duty (id, list, key, current_item, since)"
                + " select duty, list, ordinal::text, item, date '2026-01-01' from line");
        db.update("""
                insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, content, kind, frequency, lead,
                       lead_unit, basis)
                select l.item, l.version, l.duty, l.ordinal, i.subject, i.aspect, i.matter, i.content, i.kind, i.frequency,
                       i.lead, i.lead_unit, i.basis
                from   line l join duty.item i on i.id = l.original
                """);
        db.execute("vacuum analyze duty.duty");
        db.execute("vacuum analyze duty.item");
        db.execute("vacuum analyze duty.duty_list");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void fiftyDutiesOutOfAMillion() throws Exception {
        var duties = db.queryForObject("select count(*) from duty.duty where until is null", Long.class);
        var readers = Readers.of(address, db.queryForList("""
                        select min(t.id::text) from organization.tenure t join organization.post p on p.id = t.post
                        where t.until is null and p.principal group by t.person order by 1 limit 16""", String.class));
        var bytes = readers.page(LIST).length;
        readers.run(LIST, 800);
        var pages = Bench.percentile(readers.read(LIST), 0.95);
        Bench.row(
                "Q1",
                "责任事项一页 50 行，共 " + duties + " 行，16 人各每秒翻一页",
                "p95 " + Bench.ms(pages) + "，" + bytes / 1024 + " KB",
                "—",
                "p95 ≤ 50 毫秒",
                pages <= 50);
    }
}
