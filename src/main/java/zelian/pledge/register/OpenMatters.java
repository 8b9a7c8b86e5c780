package zelian.pledge.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.regulation.Rules;

/**
 * What letters of duty wait for: the lower side to confirm and to sign, the upper side to sign and, at the year's end, to
 * evaluate; whoever drafts to mend what was asked to be changed.
 */
@Repository
class OpenMatters implements Matters {

    private static final String WAITING = """
            select 'pledge' as kind, l.id,
                   case l.state when 'OFFERED' then l.lower_tenure when 'CONFIRMED' then l.lower_tenure
                                when 'HALF_SIGNED' then l.upper_tenure when 'EFFECTIVE' then l.upper_tenure
                                else l.drafter_tenure end as tenure,
                   case l.state when 'OFFERED' then l.lower_person when 'CONFIRMED' then l.lower_person
                                when 'HALF_SIGNED' then l.upper_person when 'EFFECTIVE' then l.upper_person
                                else l.drafter end as person,
                   l.unit,
                   case l.state when 'OFFERED' then '确认' when 'CONFIRMED' then '签订' when 'HALF_SIGNED' then '签订'
                                when 'EFFECTIVE' then '年终评价' when 'ASKED' then '修改' else '送确认' end as act,
                   l.year || '年责任书：' || l.upper_name || '与' || l.lower_name as title, l.lower_title as second,
                   case l.state when 'EFFECTIVE' then make_date(l.year, 12, 31) else l.due_on end as due,
                   case l.state when 'EFFECTIVE' then make_date(l.year, 12, 31) - %d + 1 end as since
            from   pledge.letter l
            where  l.state in ('OFFERED', 'CONFIRMED', 'HALF_SIGNED', 'EFFECTIVE', 'ASKED')
                   or l.state = 'DRAFTED' and l.follows is not null
            """;

    private final JdbcClient db;
    private final Rules rules;

    OpenMatters(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return on(viewer.day()).waitingFor(viewer, limit);
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return on(day).due(days);
    }

    private ListedMatters on(LocalDate day) {
        return new ListedMatters(
                db,
                WAITING.formatted(rules.on(day).days("pledge.evaluation-days").value()));
    }
}
