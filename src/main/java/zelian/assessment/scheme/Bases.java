package zelian.assessment.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.scoring.Share;
import zelian.assessment.scoring.Tally;

/** The bases from which progress is graded (质量起点): frozen before the period begins, once, by whom and when. */
@Repository
public class Bases {

    private final JdbcClient db;

    Bases(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID unit, int met, int whole) {}

    /** By unit, in hundredths of a percent; none in the first year. */
    public Map<UnitId, Integer> of(SchemeHead head, Measure measure) {
        var bases = new HashMap<UnitId, Integer>();
        db.sql("""
                select unit, met, whole from assessment.base
                where  family = :family and measure = :measure and whole > 0
                """)
                .param("family", head.family())
                .param("measure", measure.name())
                .query(Row.class)
                .list()
                .forEach(row -> bases.put(new UnitId(row.unit()), new Share(row.met(), row.whole()).basisPoints()));
        return bases;
    }

    /** Whether the bases can still be frozen: before the first day of what is assessed, and once. */
    public boolean mayFreeze(Scheme scheme, LocalDate day) {
        return scheme instanceof Scheme.Published
                && day.isBefore(scheme.head().since())
                && frozen(scheme.head()).isEmpty();
    }

    /** Whether they are frozen, in words. */
    String inWords(SchemeHead head) {
        return frozen(head).stream().findFirst().orElse("没有冻结，按第一年办理：只看水平，不计进步");
    }

    private List<String> frozen(SchemeHead head) {
        return db.sql("""
                select to_char(b.frozen_on, 'YYYY-MM-DD') || ' 由' || b.frozen_by_name || '冻结，' || count(distinct b.unit)
                       || ' 个单位'
                from   assessment.base b where b.family = :family group by b.frozen_on, b.frozen_by_name
                """).param("family", head.family()).query(String.class).list();
    }

    /** What was counted in the period before, for later comparison; {@link Tally#NO_BASE} where there is none. */
    public void freeze(SchemeHead head, Measure measure, Map<UnitId, Tally> tallies, Viewer by) {
        tallies.forEach((unit, tally) -> db.sql("""
                insert into assessment.base (family, measure, unit, met, whole, frozen_on, frozen_by, frozen_by_name)
                values (:family, :measure, :unit, :met, :whole, :day, :person, :name)
                """)
                .param("family", head.family())
                .param("measure", measure.name())
                .param("unit", unit.value())
                .param("met", tally.met())
                .param("whole", tally.whole())
                .param("day", by.day())
                .param("person", by.person().value())
                .param("name", by.name())
                .update());
    }
}
