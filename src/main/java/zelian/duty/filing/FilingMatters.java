package zelian.duty.filing;

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

/** What waits in 备案: lists filed with a unit, for who works on that unit's list. */
@Component
class FilingMatters implements Matters {

    private final JdbcClient db;

    FilingMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return db.sql("""
                select f.list, f.unit, l.title, f.filed_name, f.filed_on
                from   duty.filing f join duty.duty_list l on l.id = f.list
                where  f.state = 'FILED' and f.filed_by <> :person
                and    exists (select 1 from organization.pub_scope s
                               where s.tenure = :tenure and s.area = 'DUTY' and s.act = 'DRAFT' and s.unit = f.superior
                               and   :day between s.since and coalesce(s.until, 'infinity'))
                order  by f.filed_on, f.id limit :limit
                """)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("day", viewer.day())
                .param("limit", limit)
                .query((row, n) -> new Matter(
                        "duty_list",
                        row.getObject("list", UUID.class),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.getObject("unit", UUID.class)),
                        "收备案",
                        row.getString("title"),
                        row.getString("filed_name") + " " + row.getString("filed_on") + " 报送",
                        null))
                .list();
    }

    /** No text gives a day by which a filing is to be answered. */
    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return List.of();
    }
}
