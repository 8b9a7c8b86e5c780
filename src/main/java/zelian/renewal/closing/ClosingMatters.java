package zelian.renewal.closing;

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

/** What waits for whoever decides: that a year is closed. */
@Component
class ClosingMatters implements Matters {

    private final JdbcClient db;

    ClosingMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("""
                select y.id, c.unit, c.year || ' 年度结年' as title, '决定结年' as act, c.proposed_on as day
                from   renewal.closing c
                join   renewal.year y on y.year = c.year + 1
                where  c.state = 'PROPOSED' and c.proposer <> :person
                and    exists (select 1 from organization.pub_scope s
                               where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'APPROVE' and s.unit = c.unit
                               and   :day between s.since and coalesce(s.until, 'infinity'))
                order  by c.proposed_on limit :limit
                """)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .param("limit", limit)
                .query((row, n) -> new Matter(
                        "year",
                        row.getObject("id", UUID.class),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("act"),
                        row.getString("title"),
                        row.getString("day") + " 提请",
                        null))
                .list();
    }

    /** A closing has no day of its own. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
