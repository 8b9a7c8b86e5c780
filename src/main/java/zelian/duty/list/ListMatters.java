package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What waits in 定责: lists to review, to approve, to issue, and those sent back to whoever drafted them. */
@Component
class ListMatters implements Matters {

    private final JdbcClient db;

    ListMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("""
                select l.id, l.unit, l.title, v.major, v.minor, v.submitted_on,
                       case v.state when 'REVIEW' then '审核' when 'APPROVAL' then '审定' when 'TO_ISSUE' then '印发'
                                    else '修改后再提交' end as act
                from   duty.list_version v
                join   duty.duty_list l on l.id = v.list
                where  v.state in ('REVIEW', 'APPROVAL', 'TO_ISSUE', 'SENT_BACK') and l.followed_by is null
                and    case v.state
                       when 'SENT_BACK' then v.drafter = :person
                       else (v.drafter <> :person or v.state = 'TO_ISSUE')
                            and exists (select 1 from organization.pub_scope s
                                        where s.tenure = :tenure and s.area = 'DUTY' and s.unit = l.unit
                                        and   s.act = case v.state when 'REVIEW' then 'REVIEW'
                                                      when 'APPROVAL' then 'APPROVE' else 'ISSUE' end
                                        and   :day between s.since and coalesce(s.until, 'infinity')) end
                order  by v.submitted_on, l.id limit :limit
                """)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .param("limit", limit)
                .query((row, n) -> new Matter(
                        ApprovingLists.KIND,
                        row.getObject("id", UUID.class),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("act"),
                        "%s V%d.%d".formatted(row.getString("title"), row.getInt("major"), row.getInt("minor")),
                        row.getString("submitted_on") + " 提交",
                        null))
                .list();
    }

    /** Approval of lists has no day of its own. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
