package zelian.duty.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.demo.DueDays;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** What waits in 明责: duties to take on, disputes to answer. */
@Component
class ClaimMatters implements Matters, DueDays {

    private static final String WAITING = """
            select c.id, c.owner_tenure, c.owner, c.unit, '领受' as act, i.matter, l.title as second, c.due_on
            from   duty.claim c
            join   duty.duty d on d.id = c.duty
            join   duty.duty_list l on l.id = d.list
            join   duty.item i on i.id = d.current_item
            where  c.state = 'WAITING'
            """;

    private final JdbcClient db;

    ClaimMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("select * from (" + WAITING + """
                 and c.owner_tenure = :tenure
                union all
                select c.id, cast(:tenure as uuid), cast(:person as uuid), l.unit, '答复异议', i.matter, l.title, null
                from   duty.claim c
                join   duty.duty d on d.id = c.duty
                join   duty.duty_list l on l.id = d.list
                join   duty.item i on i.id = d.current_item
                where  c.state = 'DISPUTED' and c.owner <> :person
                and    exists (select 1 from organization.pub_scope s
                               where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'DRAFT' and s.unit = l.unit
                               and   :day between s.since and coalesce(s.until, 'infinity'))
                ) m order by due_on nulls last, id limit :limit
                """)
                .param("tenure", viewer.tenure().value())
                .param("person", viewer.person().value())
                .param("day", viewer.day())
                .param("limit", limit)
                .query(ClaimMatters::matter)
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return db.sql(WAITING + " and c.due_on between :since and :until order by c.due_on, c.id")
                .param("since", days.since())
                .param("until", days.until() == null ? days.since() : days.until())
                .query(ClaimMatters::matter)
                .list();
    }

    /** In a demonstration: the next day by which a duty is to be taken on. */
    @Override
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return db.sql("select min(due_on) from duty.claim where state = 'WAITING' and due_on > :day")
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                "claim",
                row.getObject("id", UUID.class),
                new TenureId(row.getObject("owner_tenure", UUID.class)),
                new PersonId(row.getObject("owner", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("act"),
                row.getString("matter"),
                row.getString("second"),
                row.getObject("due_on", LocalDate.class));
    }
}
