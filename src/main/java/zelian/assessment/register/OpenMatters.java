package zelian.assessment.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What debriefs wait for: to be written, reviewed, commented on, fed back, settled and put on file. */
@Repository
class OpenMatters implements Matters {

    private static final String MATTERS = """
            select 'debrief' as kind, d.id, case when d.state in ('NOTICED', 'RETURNED') then d.unit else s.body end as unit,
                   s.year || ' 年度述责：' || d.speaker_name as title, s.title as second,
                   case when d.state in ('NOTICED', 'RETURNED') then d.speaker_tenure
                        when d.state = 'DRAFTED' then s.reviewer_tenure when d.state = 'REVIEWED' then s.chair_tenure
                        else s.organiser_tenure end as tenure,
                   case when d.state in ('NOTICED', 'RETURNED') then d.speaker when d.state = 'DRAFTED' then s.reviewer
                        when d.state = 'REVIEWED' then s.chair else s.organiser end as person,
                   case d.state when 'NOTICED' then '成稿' when 'RETURNED' then '修改' when 'DRAFTED' then '审核'
                        when 'REVIEWED' then '点评' when 'HELD' then '反馈' else '立项归档' end as act,
                   case when d.state in ('NOTICED', 'RETURNED') then s.draft_by
                        when d.state in ('DRAFTED', 'REVIEWED') then s.held_on end as due, null::date as since
            from   assessment.debrief d join assessment.session s on s.id = d.session
            where  d.state <> 'ARCHIVED'
            """;

    private final ListedMatters listed;

    OpenMatters(JdbcClient db) {
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
}
