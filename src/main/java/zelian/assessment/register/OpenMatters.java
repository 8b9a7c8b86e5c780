package zelian.assessment.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What debriefs wait for: to be written, reviewed, commented on, fed back, settled and put on file. */
@Repository
class OpenMatters implements Matters {

    private static final String MATTERS = """
            select d.id, case when d.state in ('NOTICED', 'RETURNED') then d.unit else s.body end as unit,
                   s.year || ' 年度述责：' || d.speaker_name as title, s.title as second,
                   case when d.state in ('NOTICED', 'RETURNED') then d.speaker_tenure
                        when d.state = 'DRAFTED' then s.reviewer_tenure when d.state = 'REVIEWED' then s.chair_tenure
                        else s.organiser_tenure end as tenure,
                   case when d.state in ('NOTICED', 'RETURNED') then d.speaker when d.state = 'DRAFTED' then s.reviewer
                        when d.state = 'REVIEWED' then s.chair else s.organiser end as person,
                   case d.state when 'NOTICED' then '成稿' when 'RETURNED' then '修改' when 'DRAFTED' then '审核'
                        when 'REVIEWED' then '点评' when 'HELD' then '反馈' else '立项归档' end as act,
                   case when d.state in ('NOTICED', 'RETURNED') then s.draft_by
                        when d.state in ('DRAFTED', 'REVIEWED') then s.held_on end as due
            from   assessment.debrief d join assessment.session s on s.id = d.session
            where  d.state <> 'ARCHIVED'
            """;

    private final JdbcClient db;

    OpenMatters(JdbcClient db) {
        this.db = db;
    }

    private record Row(
            UUID id,
            UUID unit,
            String title,
            String second,
            UUID tenure,
            UUID person,
            String act,
            @Nullable LocalDate due) {

        Matter matter() {
            return new Matter(
                    "debrief",
                    id,
                    new TenureId(tenure),
                    new PersonId(person),
                    new UnitId(unit),
                    act,
                    title,
                    second,
                    due);
        }
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db
                .sql("select * from (" + MATTERS + """
                and :tenure in (d.speaker_tenure, s.reviewer_tenure, s.chair_tenure, s.organiser_tenure)) m
                where m.tenure = :tenure order by m.due nulls last, m.id limit :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::matter)
                .toList();
    }

    @Override
    public List<Matter> due(Period days) {
        return db
                .sql("select * from (" + MATTERS + ") m where m.due >= :first and m.due <= :last order by m.due, m.id")
                .param("first", days.since())
                .param("last", days.until() == null ? days.since() : days.until())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::matter)
                .toList();
    }
}
