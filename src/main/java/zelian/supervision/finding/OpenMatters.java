package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.demo.DueDays;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;

/**
 * What inspections wait for: rounds to be started, visits to be made, findings to be fed back, confirmed, decided
 * on, turned into items.
 */
@Repository
class OpenMatters implements Matters, DueDays {

    /** How long before its day a visit is shown to those who take part. */
    private static final int VISIT_AHEAD = 7;

    private static final String MATTERS = """
            select 'finding' as kind, f.id, f.owner_tenure as tenure, f.owner as person, f.unit, '确认' as act, f.title,
                   r.title || '，' || case f.side when 'SHORTFALL' then '不足' else '经验' end as second,
                   f.confirm_by as due, null::date as since
            from   supervision.finding f join supervision.round r on r.id = f.round where f.state = 'PUT'
            union all
            select 'finding', f.id, r.lead_tenure, r.lead, f.unit,
                   case f.state when 'DISPUTED' then '裁定异议' else '立项整改' end, f.title, r.title, null, null
            from   supervision.finding f join supervision.round r on r.id = f.round
            where  f.state = 'DISPUTED' or f.state = 'CONFIRMED' and f.side = 'SHORTFALL'
            union all
            select 'visit', v.id, o.tenure, o.person, v.unit, '检查', v.title, r.title, v.day, v.day - %d
            from   supervision.visit v
            join   supervision.round r on r.id = v.round and r.state = 'RUNNING'
            join   supervision.visitor o on o.visit = v.id
            where  v.state = 'PLANNED'
            union all
            select 'visit', v.id, r.lead_tenure, r.lead, v.unit, '反馈', v.title, r.title, null, null
            from   supervision.visit v join supervision.round r on r.id = v.round where v.state = 'HELD'
            union all
            select 'round', r.id, r.lead_tenure, r.lead, r.body, '启动', r.title, '督责轮次', r.since, null
            from   supervision.round r where r.state = 'PLANNED'
            """.formatted(VISIT_AHEAD);

    private final JdbcClient db;
    private final ListedMatters listed;

    OpenMatters(JdbcClient db) {
        this.db = db;
        this.listed = new ListedMatters(db, MATTERS);
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return listed.waitingFor(viewer, limit);
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return listed.due(days);
    }

    /** In a demonstration: the next day of a visit, or by which a finding is to be confirmed. */
    @Override
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return db.sql("""
                select min(due) from (
                    select min(confirm_by) as due from supervision.finding where state = 'PUT' and confirm_by > :day
                    union all
                    select min(day) from supervision.visit where state = 'PLANNED' and day > :day) d
                """)
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
