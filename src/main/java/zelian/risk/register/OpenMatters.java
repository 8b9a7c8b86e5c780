package zelian.risk.register;

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
 * What risk cards wait for: the unit's principal to assess again what is due and to mend what was sent back, whoever
 * reviews and whoever files. Many cards of a unit at the same step are one matter.
 */
@Repository
class OpenMatters implements Matters {

    private static final int AHEAD = 30;

    private static final String KEPT = """
            select 'risk_card' as kind, c.id, c.keeper_tenure as tenure, c.keeper as person, c.unit,
                   case e.state when 'IN_FORCE' then '重新评估' else '修改重报' end as act,
                   c.power || '·' || c.step as title, null as second,
                   case e.state when 'IN_FORCE' then e.review_on end as due,
                   case e.state when 'IN_FORCE' then e.review_on - %d end as since
            from   risk.card c join risk.edition e on e.id = c.latest
            where  e.state in ('IN_FORCE', 'SENT_BACK') and c.closed_on is null and c.keeper_tenure is not null
            """.formatted(AHEAD);

    private static final String AT_STEP = """
            select cast(min(cast(c.id as text)) as uuid) as id, c.unit, count(*) as cards,
                   min(c.power || '·' || c.step) as title
            from   risk.card c join risk.edition e on e.id = c.latest
            where  e.state = :state and c.closed_on is null and c.unit = any (:units)
              and  e.submitter is distinct from :person
            group by c.unit order by c.unit limit :limit
            """;

    private final JdbcClient db;
    private final ListedMatters kept;
    private final Rights rights;

    OpenMatters(JdbcClient db, Rights rights) {
        this.db = db;
        this.kept = new ListedMatters(db, KEPT);
        this.rights = rights;
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var waiting = new ArrayList<>(kept.waitingFor(viewer, limit));
        if (viewer.has(Role.MEMBER)) {
            waiting.addAll(atStep("SUBMITTED", "审核", viewer, limit));
        }
        if (viewer.has(Role.DISCIPLINE)) {
            waiting.addAll(atStep("REVIEWED", "备案", viewer, limit));
        }
        return waiting.stream().limit(limit).toList();
    }

    private record Group(UUID id, UUID unit, int cards, String title) {}

    private List<Matter> atStep(String state, String act, Viewer viewer, int limit) {
        return db
                .sql(AT_STEP)
                .param("state", state)
                .param(
                        "units",
                        rights.units(viewer, Area.DUTY, Act.REVIEW).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("person", viewer.person().value())
                .param("limit", limit)
                .query(Group.class)
                .list()
                .stream()
                .map(group -> new Matter(
                        "risk_card",
                        group.id(),
                        viewer.tenure(),
                        viewer.person(),
                        new UnitId(group.unit()),
                        act,
                        group.cards() == 1 ? group.title() : "风险点卡 " + group.cards() + " 张：" + group.title() + " 等",
                        null,
                        null))
                .toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return kept.due(days);
    }
}
