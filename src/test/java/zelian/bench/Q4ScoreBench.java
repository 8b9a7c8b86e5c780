package zelian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.appraisal.Appraisal;
import zelian.assessment.appraisal.Appraisals;
import zelian.assessment.counting.CountingFacts;
import zelian.assessment.counting.Reckoning;
import zelian.common.Ids;

/**
 * Q4: seventy indicators of 529 units from tasks and records as they stand, facts and results kept; and of 100,000 units
 * from seven million facts, beside one pass of SQL over the same rows.
 */
@Tag("bench")
class Q4ScoreBench extends PageTests {

    private static final int INDICATORS = 70;
    private static final List<String> MEASURES = List.of("ON_TIME", "FREQUENCY", "MONTHLY", "ANSWERED", "STRUCK_OFF");

    @Autowired
    CountingFacts counting;

    @Autowired
    Reckoning reckoning;

    @Autowired
    Appraisals appraisals;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void seventyIndicatorsOf529Units() {
        var units = units(529);
        var ids = units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new);
        db.sql("""
                insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure, opens_on,
                                             stated_on, due_on, state, done_on, letters)
                select gen_random_uuid(), u, gen_random_uuid(), '测速', '测速', n::text, u, u, u, d.day, d.day, d.day, 'DONE',
                       d.day + (n % 3 - 1), ''
                from   unnest(:units) u cross join generate_series(1, 40) n
                cross  join lateral (select date '2019-01-10' + n * 4 as day) d
                """).param("units", ids).update();
        db.sql("""
                insert into evidence.record (id, kind, happened_on, deed, unit, owner, owner_tenure, entered_by,
                                             entered_tenure, entered_on, state, confirmed_on, letters)
                select gen_random_uuid(), 'STUDY', d.day, '测速', u, u, u, u, u, d.day, 'CONFIRMED', d.day, ''
                from   unnest(:units) u cross join generate_series(1, 12) n
                cross  join lateral (select date '2019-01-05' + n * 14 as day) d
                """).param("units", ids).update();
        db.sql("analyze task.occurrence").update();
        db.sql("analyze evidence.record").update();
        var appraisal = appraisal(List.of("ON_TIME", "FREQUENCY", "MONTHLY"));
        var millis = Bench.millis(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> counting.count(appraisal, units));
            return null;
        });
        Bench.row(
                "Q4",
                "529 个单位 × 70 项指标，从任务和记实取数、计分、存下",
                Bench.ms(millis) + "，" + count(appraisal.head().id()) + " 件事实",
                "—",
                "≤ 5 秒",
                millis <= 5_000);
    }

    @Test
    void seventyIndicatorsOf100000Units() {
        var units = units(100_000);
        var appraisal = appraisal(MEASURES);
        var id = appraisal.head().id();
        jdbc.update("alter table assessment.counted disable trigger user");
        for (var from = 0; from < units.size(); from += 10_000) {
            db.sql("""
                    insert into assessment.counted (appraisal, measure, unit, kind, object, day, met)
                    select :appraisal, m, u, 'occurrence', u, date '2019-03-01', (hashtext(u::text || m) + n) % 5 > 0
                    from   unnest(:units) u cross join unnest(:measures) m cross join generate_series(1, 14) n
                    """)
                    .param("appraisal", id.value())
                    .param("measures", MEASURES.toArray(String[]::new))
                    .param(
                            "units",
                            units.subList(from, from + 10_000).stream()
                                    .map(unit -> unit.id().value())
                                    .toArray(UUID[]::new))
                    .update();
        }
        jdbc.update("alter table assessment.counted enable trigger user");
        db.sql("vacuum analyze assessment.counted").update();
        var passes = new ArrayList<Double>();
        for (var n = 0; n < 3; n++) {
            passes.add(Bench.millis(() -> pass(id)));
        }
        var pass = passes.stream().sorted().toList().get(1);
        var millis = Bench.millis(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> reckoning.reckon(appraisal, units));
            return null;
        });
        Bench.row(
                "Q4",
                "100,000 个单位 × 70 项指标，由 " + count(id) + " 件事实计分并存下",
                Bench.ms(millis),
                "同样的行一条语句 " + Bench.ms(pass),
                "≤ 2 倍（测得 " + Bench.times(millis / pass) + "）",
                millis <= 2 * pass);
    }

    /** Every row read once by one statement, as whoever would score in SQL has to. */
    private Object pass(AppraisalId id) {
        var rows = new int[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var reading = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
            reading.setFetchSize(10_000);
            reading.query(
                    "select unit, measure, met from assessment.counted where appraisal = ?",
                    row -> {
                        rows[0] += row.getBoolean(3) ? 1 : 0;
                    },
                    id.value());
        });
        return rows;
    }

    private long count(AppraisalId id) {
        return db.sql("select count(*) from assessment.counted where appraisal = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static List<Directory.Unit> units(int count) {
        var units = new ArrayList<Directory.Unit>();
        for (var n = 0; n < count; n++) {
            units.add(new Directory.Unit(new UnitId(Ids.next()), "B" + n, "单位" + n, "测速"));
        }
        return units;
    }

    /** Seven branches of ten, weights 100 on every level. */
    private Appraisal.Counting appraisal(List<String> measures) {
        var scheme = Ids.next();
        db.sql("""
                insert into assessment.scheme (id, family, version, body, title, year, since, until, audience, missing, state,
                                               drafter, drafter_tenure, drafter_name, drafted_on)
                values (:id, :id, 1, :id, '测速', 2019, '2019-01-01', '2019-06-30', array['测速'], 'SPREAD', 'DRAFT', :id, :id,
                        '测速', '2019-01-01')
                """).param("id", scheme).update();
        for (var branch = 0; branch < INDICATORS / 10; branch++) {
            var first = indicator(scheme, null, "GROUP", branch == 0 ? 16 : 14, null);
            var second = indicator(scheme, first, "GROUP", 100, null);
            for (var leaf = 0; leaf < 10; leaf++) {
                indicator(scheme, second, "COMPUTED", 10, measures.get(leaf % measures.size()));
            }
        }
        var id = Ids.next();
        db.sql("""
                insert into assessment.appraisal (id, scheme, purpose, title, until, state, organiser, organiser_tenure,
                                                  organiser_name, started_on, fault)
                values (:id, :scheme, 'TRIAL', '测速', '2019-06-30', 'COUNTING', :id, :id, '测速', '2026-06-15', '测速')
                """).param("id", id).param("scheme", scheme).update();
        return appraisals.get(new AppraisalId(id), Appraisal.Counting.class);
    }

    private UUID indicator(UUID scheme, @Nullable UUID parent, String kind, int weight, @Nullable String measure) {
        var id = Ids.next();
        db.sql("""
                insert into assessment.indicator (id, scheme, key, parent, ordinal, kind, title, weight, measure, method,
                                                  target)
                values (:id, :scheme, :id, cast(:parent as uuid), 1, :kind, '测速', :weight, :measure,
                        case when cast(:measure as text) is null then null else 'PROPORTION' end, 95)
                """)
                .param("id", id)
                .param("scheme", scheme)
                .param("parent", parent)
                .param("kind", kind)
                .param("weight", weight)
                .param("measure", measure)
                .update();
        return id;
    }
}
