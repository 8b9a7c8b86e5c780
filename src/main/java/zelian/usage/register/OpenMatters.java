package zelian.usage.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.ListedMatters;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.regulation.Rules;
import zelian.usage.outcome.Sight;

/**
 * What uses wait for: their owner; whoever approves; whoever looks at receipts; and whoever ought to propose something
 * about a result nobody uses.
 */
@Repository
class OpenMatters implements Matters {

    private static final String OWNED = """
            select 'use' as kind, a.id, a.unit, a.title || '：' || a.about as title, null as second, a.owner_tenure as tenure,
                   a.owner as person, case a.state when 'APPROVED' then '执行' else '重新反馈' end as act, a.due,
                   cast(null as date) as since
            from   usage.action a
            where  a.state in ('APPROVED', 'RETURNED')
            """;

    /** Of any outcome the reader may decide about; what is to be approved of one appraisal is one matter. */
    private static final String TO_DECIDE = """
            select case when o.appraisal is null or a.state = 'REPORTED' then 'use' else 'appraisal' end as kind,
                   case when o.appraisal is null or a.state = 'REPORTED' then a.id else o.appraisal end as id,
                   :tenure as tenure, :person as person, a.unit,
                   case a.state when 'PROPOSED' then '批准运用' else '核验反馈' end as act,
                   case when o.appraisal is null or a.state = 'REPORTED' then a.title || '：' || a.about
                        else o.title || '的运用' end as title,
                   cast(null as date) as due, a.proposed_on
            from   usage.action a
            join   usage.outcome o on o.id = a.outcome
            where  (a.state = 'PROPOSED' and :approves and a.proposer <> :person and o.fixed_on is not null
                    or a.state = 'REPORTED' and :verifies and a.owner <> :person)
              and  a.unit <> :unit and a.object is distinct from :person and
            """ + Sight.MAKES;

    private static final String ONCE_EACH = "select distinct on (m.kind, m.id) m.* from (" + TO_DECIDE
            + ") m order by m.kind, m.id, m.proposed_on limit :limit";

    private static final String UNUSED = """
            select case o.kind when 'RESULT' then 'result' else 'case' end as kind, o.id, :tenure as tenure,
                   :person as person, o.unit, '提出运用' as act, coalesce(o.unit_name || '：', '') || o.title as title,
                   o.fixed_on + :after as due
            from   usage.pub_unused u
            join   usage.outcome o on o.id = u.id
            where  o.kind = any (:kinds) and u.since + :after < :day and o.object is distinct from :person and
            """ + Sight.MAKES;

    private final JdbcClient db;
    private final ListedMatters owned;
    private final Rights rights;
    private final Rules rules;

    OpenMatters(JdbcClient db, Rights rights, Rules rules) {
        this.db = db;
        this.owned = new ListedMatters(db, OWNED);
        this.rights = rights;
        this.rules = rules;
    }

    private record Row(
            String kind,
            UUID id,
            UUID tenure,
            UUID person,
            UUID unit,
            String act,
            String title,
            @Nullable LocalDate due) {

        Matter matter() {
            return new Matter(
                    kind, id, new TenureId(tenure), new PersonId(person), new UnitId(unit), act, title, null, due);
        }
    }

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        var rows = new ArrayList<Row>();
        var approves = rights.mayAnywhere(viewer, Area.USAGE, Act.APPROVE);
        var verifies = rights.mayAnywhere(viewer, Area.USAGE, Act.VERIFY);
        if (approves || verifies) {
            rows.addAll(db.sql(ONCE_EACH)
                    .params(Sight.values(viewer))
                    .param("approves", approves)
                    .param("verifies", verifies)
                    .param("unit", viewer.unit().value())
                    .param("limit", limit)
                    .query(Row.class)
                    .list());
        }
        rows.addAll(unused(viewer, limit));
        return Stream.concat(
                        owned.waitingFor(viewer, limit).stream(), rows.stream().map(Row::matter))
                .limit(limit)
                .toList();
    }

    /** Results wait for 机关党委, decisions for 组织人事. */
    private List<Row> unused(Viewer viewer, int limit) {
        var kinds = new ArrayList<String>();
        if (viewer.has(Role.PARTY_OFFICE)) {
            kinds.add("RESULT");
        }
        if (viewer.has(Role.PERSONNEL)) {
            kinds.add("CASE");
        }
        if (kinds.isEmpty() || !rights.mayAnywhere(viewer, Area.USAGE, Act.DRAFT)) {
            return List.of();
        }
        return db.sql(UNUSED + " order by u.since, o.id limit :limit")
                .params(Sight.values(viewer))
                .param(
                        "after",
                        rules.on(viewer.day()).days("usage.unused-after").value())
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return owned.due(days);
    }
}
