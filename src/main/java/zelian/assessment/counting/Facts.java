package zelian.assessment.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.scheme.Measure;
import zelian.common.Period;

/** The facts behind the scores of an appraisal (取数), kept as they were when it was counted. */
@Repository
public class Facts {

    private final JdbcClient db;
    private final JdbcTemplate rows;

    Facts(JdbcClient db, JdbcTemplate rows) {
        this.db = db;
        this.rows = new JdbcTemplate(Objects.requireNonNull(rows.getDataSource()));
        this.rows.setFetchSize(10_000);
    }

    /**
     * One fact.
     *
     * @param object which; null for what should be there and is not
     */
    public record Counted(String kind, @Nullable UUID object, LocalDate day, boolean met) {}

    /** So many of so many. */
    record Count(int met, int whole) {

        static final Count NONE = new Count(0, 0);
    }

    /** Keeps the facts of a measure, of all units at once. */
    void keep(AppraisalId appraisal, Measure measure, Collection<UnitId> units, Period period) {
        db.sql("""
                insert into assessment.counted (appraisal, measure, unit, kind, object, day, met)
                select :appraisal, :measure, f.* from (%s) f
                """.formatted(FactSql.of(measure)))
                .param("appraisal", appraisal.value())
                .param("measure", measure.name())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", period.since())
                .param("until", period.until())
                .update();
    }

    /** Counts a measure without keeping its facts. */
    Map<UnitId, Count> counted(Measure measure, Collection<UnitId> units, Period period) {
        var counts = new HashMap<UnitId, Count>();
        db.sql("""
                select f.unit, count(*) filter (where f.met)::int as met, count(*)::int as whole
                from   (%s) f(unit, kind, object, day, met) group by f.unit
                """.formatted(FactSql.of(measure)))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", period.since())
                .param("until", period.until())
                .query((row, n) -> counts.put(
                        new UnitId(row.getObject("unit", UUID.class)),
                        new Count(row.getInt("met"), row.getInt("whole"))))
                .list();
        return counts;
    }

    /** What was kept, counted in one pass; within a transaction, so that rows come as they are needed. */
    Map<UnitId, Map<Measure, Count>> counts(AppraisalId appraisal) {
        var counts = new HashMap<UnitId, Map<Measure, Count>>();
        // Half a million groups are counted in memory; for this transaction only.
        rows.queryForList("select set_config('work_mem', '128MB', true)");
        rows.query(
                """
                select unit, measure, count(*) filter (where met)::int as met, count(*)::int as whole
                from   assessment.counted where appraisal = ? group by unit, measure
                """,
                row -> {
                    counts.computeIfAbsent(
                                    new UnitId(row.getObject(1, UUID.class)), unit -> new EnumMap<>(Measure.class))
                            .put(Measure.valueOf(row.getString(2)), new Count(row.getInt(3), row.getInt(4)));
                },
                appraisal.value());
        return counts;
    }

    /** The facts of one unit and measure, what does not meet first. */
    public List<Counted> of(AppraisalId appraisal, UnitId unit, Measure measure) {
        return db.sql("""
                select kind, object, day, met from assessment.counted
                where  appraisal = :appraisal and unit = :unit and measure = :measure
                order  by met, day, object limit 1000
                """)
                .param("appraisal", appraisal.value())
                .param("unit", unit.value())
                .param("measure", measure.name())
                .query(Counted.class)
                .list();
    }

    void forget(AppraisalId appraisal) {
        db.sql("delete from assessment.counted where appraisal = :appraisal")
                .param("appraisal", appraisal.value())
                .update();
    }
}
