package zelian.problem.register;

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
 * What problems wait for: the proposer to mend, both sides to weigh, the leading body to decide, whoever leads to take on
 * and to put under way, 机关纪委 to verify. Milestones are tasks and wait as such.
 */
@Repository
class OpenMatters implements Matters {

    private static final String HELD = """
            select 'problem' as kind, p.id, p.proposer_tenure as tenure, p.proposer as person, p.unit,
                   '修改重报' as act, p.title, '问题被退回' as second, cast(null as date) as due, p.ruled_on as since
            from   problem.problem p where p.state = 'SENT_BACK'
            union all
            select 'problem', p.id, d.lead_tenure, d.lead, d.unit, '认领', p.title, '领衔解决的问题', d.due_on, d.assigned_on
            from   problem.leading d join problem.problem p on p.id = d.problem
            where  d.state = 'WAITING' and p.state = 'LISTED'
            union all
            select 'problem', p.id, d.lead_tenure, d.lead, d.unit, '立项', p.title, '已认领，等立项', null, d.claimed_on
            from   problem.leading d join problem.problem p on p.id = d.problem
            where  d.state = 'CLAIMED' and p.state = 'CLAIMED'
            """;

    private static final String AT_STEP = """
            select p.id, p.unit, p.title from problem.problem p
            where  p.state = :state and p.unit = any (:units) and p.proposer <> :person
              and  not exists (select 1 from problem.opinion o where o.problem = p.id and o.round = p.round
                               and (o.person = :person or o.side = :side))
            order by p.number limit :limit
            """;

    private final JdbcClient db;
    private final ListedMatters held;
    private final Rights rights;

    OpenMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.held = new ListedMatters(db, HELD);
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var waiting = new ArrayList<>(held.waitingFor(viewer, limit));
        if (viewer.has(Role.MEMBER)) {
            waiting.addAll(atStep("PROPOSED", "CHARGE", Act.REVIEW, "研判", viewer, limit));
        }
        if (viewer.has(Role.DISCIPLINE)) {
            waiting.addAll(atStep("PROPOSED", "DISCIPLINE", Act.REVIEW, "研判", viewer, limit));
            waiting.addAll(atStep("APPLIED", "", Act.REVIEW, "核验销号", viewer, limit));
        }
        if (viewer.has(Role.SECRETARY)) {
            waiting.addAll(atStep("WEIGHED", "", Act.APPROVE, "审定", viewer, limit));
            waiting.addAll(atStep("DISPUTED", "", Act.APPROVE, "答复调整申请", viewer, limit));
        }
        if (viewer.has(Role.PARTY_OFFICE)) {
            waiting.addAll(atStep("WEIGHED", "", Act.ISSUE, "按会议录入审定", viewer, limit));
            waiting.addAll(atStep("DISPUTED", "", Act.ISSUE, "答复调整申请", viewer, limit));
        }
        return waiting.stream().limit(limit).toList();
    }

    private record Waiting(UUID id, UUID unit, String title) {}

    private List<Matter> atStep(String state, String side, Act right, String act, Viewer viewer, int limit) {
        var units = rights.units(viewer, Area.DUTY, right).stream()
                .map(UnitId::value)
                .toArray(UUID[]::new);
        return db
                .sql(AT_STEP)
                .param("state", state)
                .param("units", units)
                .param("person", viewer.person().value())
                .param("side", side)
                .param("limit", limit)
                .query(Waiting.class)
                .list()
                .stream()
                .map(waiting -> new Matter(
                        "problem",
                        waiting.id(),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(waiting.unit()),
                        act,
                        waiting.title(),
                        null,
                        null))
                .toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return held.due(days);
    }
}
