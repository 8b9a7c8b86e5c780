package zelian.assessment.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.scoring.Share;
import zelian.assessment.scoring.Tally;

/**
 * The bases from which progress is graded (质量起点): what the final results of the same stretch of the year before say, or,
 * where nothing was assessed then, what is frozen by hand before the period begins. Either is frozen once.
 */
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
                union all
                select unit, met, whole from assessment.year_base
                where  body = :body and since = :since and until = :until and measure = :measure and whole > 0
                and    not exists (select 1 from assessment.base b where b.family = :family)
                """)
                .param("family", head.family())
                .param("measure", measure.name())
                .param("body", head.body().value())
                .param("since", head.since())
                .param("until", head.until())
                .query(Row.class)
                .list()
                .forEach(row -> bases.put(new UnitId(row.unit()), new Share(row.met(), row.whole()).basisPoints()));
        return bases;
    }

    /**
     * Whether the bases can be frozen by hand: before the first day of what is assessed, once, and only if nothing was
     * assessed in the same stretch of the year before, whose result would say it.
     */
    public boolean mayFreeze(Scheme scheme, LocalDate day) {
        return scheme instanceof Scheme.Published
                && day.isBefore(scheme.head().since())
                && frozen(scheme.head()).isEmpty()
                && !followsOne(scheme.head());
    }

    /** Whether they are frozen and from what, in words. */
    String inWords(SchemeHead head) {
        return frozen(head).stream()
                .findFirst()
                .orElseGet(() -> (followsOne(head) ? "上年同期考核定稿、开年以后自动冻结；没有冻结的" : "没有冻结，") + "按第一年办理：只看水平，不计进步");
    }

    private List<String> frozen(SchemeHead head) {
        return db.sql("""
                select to_char(b.frozen_on, 'YYYY-MM-DD') || ' 由' || b.frozen_by_name || '冻结，' || count(distinct b.unit)
                       || ' 个单位，取上年同期的事实' as words
                from   assessment.base b where b.family = :family group by b.frozen_on, b.frozen_by_name
                union all
                select to_char(b.frozen_on, 'YYYY-MM-DD') || ' 冻结，' || count(distinct b.unit) || ' 个单位，取自“' || a.title
                       || '”定稿的结果；没有上年结果的单位按第一年办理'
                from   assessment.year_base b
                join   assessment.appraisal a on a.id = b.appraisal
                where  b.body = :body and b.since = :since and b.until = :until and b.whole > 0
                group  by b.frozen_on, a.title
                """)
                .param("family", head.family())
                .param("body", head.body().value())
                .param("since", head.since())
                .param("until", head.until())
                .query(String.class)
                .list();
    }

    /** Whether the body has a scheme of the same stretch of the year before. */
    private boolean followsOne(SchemeHead head) {
        return db.sql("""
                select exists (select 1 from assessment.scheme s
                               where s.body = :body and s.since = :since and s.until = :until
                               and   s.state in ('PUBLISHED', 'SUPERSEDED'))
                """)
                .param("body", head.body().value())
                .param("since", head.since().minusYears(1))
                .param("until", head.until().minusYears(1))
                .query(Boolean.class)
                .single();
    }

    /** Adds those of a year that are not there yet; how many were. */
    public int freeze(
            SchemeHead former, AppraisalId appraisal, Measure measure, Map<UnitId, Tally> tallies, LocalDate day) {
        var units = List.copyOf(tallies.keySet());
        return db.sql("""
                insert into assessment.year_base (body, since, until, measure, unit, met, whole, appraisal, frozen_on)
                select :body, :since, :until, :measure, t.unit, t.met, t.whole, :appraisal, :day
                from   unnest(cast(:units as uuid[]), cast(:mets as int[]), cast(:wholes as int[])) as t(unit, met, whole)
                on conflict do nothing
                """)
                .param("body", former.body().value())
                .param("since", former.since().plusYears(1))
                .param("until", former.until().plusYears(1))
                .param("measure", measure.name())
                .param("appraisal", appraisal.value())
                .param("day", day)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "mets",
                        units.stream().map(unit -> tally(tallies, unit).met()).toArray(Integer[]::new))
                .param(
                        "wholes",
                        units.stream().map(unit -> tally(tallies, unit).whole()).toArray(Integer[]::new))
                .update();
    }

    private static Tally tally(Map<UnitId, Tally> tallies, UnitId unit) {
        return Objects.requireNonNull(tallies.get(unit));
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
