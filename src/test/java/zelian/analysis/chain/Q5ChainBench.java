package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.analysis.Given;
import zelian.analysis.Known;
import zelian.analysis.Ref;
import zelian.bench.Bench;
import zelian.database.PlannedOnce;
import zelian.organization.importing.Bureau;

/**
 * Q5: a chain of some 500 objects among ten million links, read by a member of the leading body within what
 * is in his charge; beside the same chain among a hundred thousand links.
 */
@Tag("bench")
class Q5ChainBench extends PageTests {

    /** Links that hang together: one duty, ten claims, ten tasks each, two records each, an item for every third. */
    private static final int LINKS_OF_A_DUTY = 1 + 10 + 200 + 200 + 67;

    private static final int SMALL = 100_000 / LINKS_OF_A_DUTY;
    private static final int LARGE = 2_000_000 / LINKS_OF_A_DUTY;
    private static final int WARM_UP = 400;

    /** Further links: every record is cited by others too, as each of the large organs cites them. */
    private static final int OTHER_LINKS = 8_000_000;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlannedOnce plannedOnce;

    @Test
    void aChainOfFiveHundredIsFoundAmongTenMillionLinks() {
        bureau.open();
        var member = bureau.member();
        var chains = new Chains(jdbc, plannedOnce, new Known(jdbc, Given.KINDS), Given.KINDS);
        fill(1, SMALL);
        var small = measure(chains, member, SMALL);
        fill(SMALL + 1, LARGE);
        cite(OTHER_LINKS);
        var large = measure(chains, member, LARGE);
        var links =
                jdbc.sql("select count(*) from analysis.link").query(Long.class).single();

        Bench.row(
                "Q5",
                String.format("责任链，%,d 条关联中 %d 个节点", links, large.nodes),
                "p95 " + Bench.ms(large.p95),
                "十万条关联时 p95 " + Bench.ms(small.p95),
                "p95 ≤ 20 毫秒；≤ 2 倍（测得 " + Bench.times(large.p95 / small.p95) + "）",
                large.p95 <= 20 && large.p95 <= 2 * small.p95);
        assertThat(large.nodes).isGreaterThan(300);
    }

    private record Measure(int nodes, double p95) {}

    private static Measure measure(Chains chains, Viewer viewer, int duties) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        var times = new double[300];
        var nodes = 0;
        for (var i = -WARM_UP; i < times.length; i++) {
            var duty = new Ref(
                    "duty", UUID.fromString("00000001-0000-7000-8000-%012x".formatted(1 + chance.nextInt(duties))));
            var begun = System.nanoTime();
            nodes = chains.around(duty, viewer, viewer.day(), 500).size();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return new Measure(nodes, Bench.percentile(times, 0.95));
    }

    /** Duties {@code from} to {@code to}, open to all, with everything that follows from them in units in the member's charge. */
    private void fill(int from, int to) {
        var each = "generate_series(%d, %d) d".formatted(from, to);
        var owner = "'%s', '%s'"
                .formatted(bureau.unitHead().person(), bureau.unitHead().tenure());
        var unit = "'" + bureau.unit("D11") + "'";
        run("insert into duty.duty_list select " + id(9, "d") + ", " + id(8, "d") + ", 2050, '清单 ' || d from " + each);
        run(
                "insert into duty.list_version (id, list, major, minor, state, drafter, drafter_tenure, drafter_name, drafter_title, drafted_on, in_force_since) select "
                        + id(7, "d") + ", " + id(9, "d") + ", 1, 0, 'DRAFT', " + owner
                        + ", '', '', '2026-01-01', null from " + each);
        run(
                "insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, kind, publicity) select "
                        + id(6, "d") + ", " + id(7, "d") + ", " + id(1, "d")
                        + ", 1, '党组', '政治建设', '责任 ' || d, 'COMMON', 'STAFF' from " + each,
                "duty");
        run("insert into duty.item_clause select " + id(6, "d")
                + ", (select id from regulation.clause order by id limit 1) from " + each);
        run("insert into duty.claim (id, duty, unit, owner, owner_tenure, state, opened_on, due_on, claimed_on) select "
                + id(2, "d * 10 + c") + ", " + id(1, "d") + ", " + unit + ", " + owner.split(",")[0] + ", "
                + id(2, "d * 10 + c")
                + ", 'CLAIMED', '2026-02-01', '2026-02-05', '2026-02-03' from " + each + ", generate_series(0, 9) c");
        run(
                "insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure, opens_on, stated_on, due_on, state, done_on, letters) select "
                        + id(3, "d * 100 + o") + ", " + id(1, "d") + ", " + id(2, "d * 10 + o / 10")
                        + ", 'N' || d || '-' || o, '任务 ' || o, '第' || o || '次', "
                        + unit + ", " + owner
                        + ", '2026-02-01', '2026-03-01', '2026-03-01', 'DONE', '2026-02-20', '' from " + each
                        + ", generate_series(0, 99) o");
        run(
                "insert into evidence.record (id, kind, happened_on, deed, unit, owner, owner_tenure, entered_by, entered_tenure, entered_on, state, confirmed_on, letters) select "
                        + id(4, "d * 200 + r") + ", 'STUDY', '2026-02-20', '记实 ' || r, " + unit + ", " + owner + ", "
                        + owner
                        + ", '2026-02-20', 'CONFIRMED', '2026-02-20', '' from " + each + ", generate_series(0, 199) r");
        run("insert into evidence.citation select " + id(4, "d * 200 + r") + ", 'occurrence', "
                + id(3, "d * 100 + r / 2") + ", '2026-02-20', " + owner.split(",")[0] + " from " + each
                + ", generate_series(0, 199) r");
        run(
                "insert into rectification.item (id, number, year, ordinal, title, fact, nature, source_kind, source_id, source_title, unit, owner, owner_tenure, leader, leader_tenure, lead_unit, opened_on, opened_by, opened_name, due, state, started_on) select "
                        + id(5, "d * 200 + r")
                        + ", 'Z' || d || '-' || r, 2050, d * 200 + r, '整改 ' || r, '\\x01', 'BY_A_DAY', 'record', "
                        + id(4, "d * 200 + r")
                        + ", '', " + unit + ", " + owner + ", " + owner + ", " + unit + ", '2026-03-01', "
                        + owner.split(",")[0] + ", '', '2026-12-01', 'IN_PROGRESS', '2026-03-01' from "
                        + each + ", generate_series(0, 199, 3) r");
        for (var table : new String[] {
            "duty.duty",
            "duty.item",
            "duty.item_clause",
            "duty.claim",
            "task.occurrence",
            "evidence.record",
            "evidence.citation",
            "rectification.item"
        }) {
            run("vacuum analyze " + table);
        }
    }

    /** Links from elsewhere to the same records. */
    private void cite(int links) {
        run("insert into evidence.citation select " + id(4, "200 + c % " + LARGE * 200) + ", 'occurrence', "
                + id(0, "c") + ", '2026-02-20', '" + bureau.unitHead().person() + "' from generate_series(1, " + links
                + ") c");
        run("vacuum analyze evidence.citation");
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    /** The duty goes in between: its current item refers to it, and the item to the duty. */
    private void run(String items, String duties) {
        jdbc.sql(
                        "insert into duty.duty (id, list, key, current_item, since) select '00000001' || substr(cast(id as text), 9), id, title, cast('00000006' || substr(cast(id as text), 9) as uuid), '2026-02-01' from duty.duty_list l where title like '清单 %' and not exists (select 1 from duty.duty d where d.list = l.id)"
                                .replace(
                                        "select '00000001' || substr(cast(id as text), 9), id",
                                        "select cast('00000001' || substr(cast(id as text), 9) as uuid), id"))
                .update();
        jdbc.sql(items).update();
    }

    /** The {@code number}th id of a kind. */
    private static String id(int kind, String number) {
        return "cast('%08d-0000-7000-8000-' || lpad(to_hex(%s), 12, '0') as uuid)".formatted(kind, number);
    }
}
