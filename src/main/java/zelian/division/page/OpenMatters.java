package zelian.division.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;

/**
 * What divisions wait for: the secretary to decide, the party office to issue, leaders and principals to take on. Many lines of one person are one matter. Milestones are tasks and wait as such.
 */
@Repository
class OpenMatters implements Matters {

    private static final String CLAIMS = """
            select 'division' as kind, v.id, c.tenure, c.person, d.unit, '领受' as act,
                   case count(*) when 1 then '任务分工：' || min(l.words)
                                 else '任务分工 ' || count(*) || ' 项：' || min(l.words) || ' 等' end as title,
                   cast(null as text) as second, min(c.due_on) as due, min(c.opened_on) as since
            from   division.claim c
            join   division.division d on d.id = c.division
            join   division.version v on v.division = d.id and v.state = 'ISSUED'
            join   division.line l on l.version = v.id and l.thread = c.thread
            where  c.state = 'WAITING'
            group by v.id, c.tenure, c.person, d.unit
            """;

    private static final String AT_STEP = """
            select v.id, d.unit, v.title, cast(null as date) as due
            from   division.version v join division.division d on d.id = v.division
            where  v.state = :state and d.unit = any (:units) limit :limit
            """;

    private final JdbcClient db;
    private final ListedMatters claims;
    private final Rights rights;

    OpenMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.claims = new ListedMatters(db, CLAIMS);
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var waiting = new ArrayList<>(claims.waitingFor(viewer, limit));
        if (viewer.has(Role.SECRETARY)) {
            waiting.addAll(matters(atStep("SUBMITTED", Act.APPROVE, viewer, limit), "审定", viewer));
        }
        if (viewer.has(Role.PARTY_OFFICE)) {
            waiting.addAll(matters(atStep("APPROVED", Act.ISSUE, viewer, limit), "印发", viewer));
        }
        return waiting.stream().limit(limit).toList();
    }

    private JdbcClient.StatementSpec atStep(String state, Act right, Viewer viewer, int limit) {
        return db.sql(AT_STEP)
                .param("state", state)
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, right).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("limit", limit);
    }

    private static List<Matter> matters(JdbcClient.StatementSpec asked, String act, Viewer viewer) {
        return asked.query((row, number) -> new Matter(
                        "division",
                        row.getObject("id", UUID.class),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(row.getObject("unit", UUID.class)),
                        act,
                        row.getString("title"),
                        null,
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return claims.due(days);
    }
}
