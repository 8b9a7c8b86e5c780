package zelian.analysis.breaks;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Break;
import zelian.analysis.Breaks;
import zelian.analysis.Gap;
import zelian.analysis.Ref;
import zelian.analysis.Sight;
import zelian.regulation.Rules;
import zelian.ui.Pageful;
import zelian.ui.WithinRequest;

/**
 * Finds where the chain is broken. One statement in SQL says what is a break; every list, count and picture
 * narrows it, so that they cannot disagree.
 */
@Repository
class JdbcBreaks implements Breaks {

    /**
     * Every break there is on {@code :today}, whoever may know it: gap, object, unit, whose turn, since when. Records
     * nobody stands by yet are known one by one to the two they concern; to others they are one break a person,
     * without words.
     */
    private static final String ALL = """
            select 'UNCLAIMED' as gap, n.kind, n.id, n.unit, n.title, n.who, n.visibility, c.due_on as since
            from duty.pub_claim c
            join duty.pub_node n on n.kind = 'claim' and n.id = c.id
            where c.state = 'WAITING' and c.due_on < :today
            union all
            select 'UNCLAIMED', n.kind, n.id, n.unit, n.title, null, n.visibility,
              coalesce((select max(c.ended_on) + 1 from duty.pub_claim c where c.duty = n.id), n.since)
            from duty.pub_node n
            where n.kind = 'duty' and n.since <= :today and coalesce(n.until, 'infinity') >= :today
              and not exists (select 1 from duty.pub_claim c where c.duty = n.id and c.ended_on is null)
            union all
            select 'UNCLAIMED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, l.due_on
            from problem.pub_leading l
            join problem.pub_node n on n.kind = 'problem_leading' and n.id = l.id
            where l.state = 'WAITING' and l.due_on < :today
            union all
            select 'UNCLAIMED', n.kind, n.id, n.unit, n.title, c.person, n.visibility, c.due_on
            from division.pub_claim c
            join division.pub_node n on n.kind = 'division_line' and n.id = c.thread
            where c.state = 'WAITING' and c.due_on < :today
            union all
            select 'UNSCHEDULED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, l.claimed_on + :projectAfter
            from problem.pub_leading l
            join problem.pub_node n on n.kind = 'problem_leading' and n.id = l.id
            where l.state = 'CLAIMED' and not l.established and l.claimed_on + :projectAfter < :today
            union all
            select 'UNSIGNED', n.kind, n.id, n.unit, n.title, l.turn, n.visibility, l.due_on
            from pledge.pub_letter l
            join pledge.pub_node n on n.kind = 'pledge' and n.id = l.id
            where l.state in ('DRAFTED', 'OFFERED', 'ASKED', 'CONFIRMED', 'HALF_SIGNED') and l.due_on < :today
            union all
            select 'UNSCHEDULED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, u.since
            from task.pub_undated u
            join duty.pub_node n on n.kind = 'claim' and n.id = u.claim
            where u.reason is not null and u.until is null
            union all
            select 'UNRECORDED', n.kind, n.id, n.unit, n.title, case when c.ended_on is null or c.ended_with_list then n.who end,
              n.visibility, o.due_on
            from task.pub_occurrence o
            join task.pub_node n on n.kind = 'occurrence' and n.id = o.id
            left join duty.pub_claim c on c.id = o.claim
            where o.state in ('NOT_STARTED', 'UNDER_WAY') and o.due_on < :today
              and not exists (select 1 from evidence.pub_link l
                              join evidence.pub_record r on r.id = l.to_id and r.state in ('AWAITING', 'CONFIRMED')
                              where l.from_kind = 'occurrence' and l.from_id = o.id)
            union all
            select 'UNCONFIRMED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, r.entered_on + :confirmedAfter
            from evidence.pub_record r
            join evidence.pub_node n on n.kind = 'record' and n.id = r.id
            where r.state = 'AWAITING' and r.entered_on + :confirmedAfter < :today
            union all
            select 'UNCONFIRMED', n.kind, n.id, n.unit, count(*) || ' 条代录的记实待本人确认', n.who, n.visibility,
              min(r.entered_on) + :confirmedAfter
            from evidence.pub_record r
            join organization.pub_node n on n.kind = 'person' and n.id = r.owner
            where r.state = 'AWAITING' and r.entered_on + :confirmedAfter < :today
              and :person not in (r.owner, r.entered_by)
            group by n.kind, n.id, n.unit, n.who, n.visibility
            union all
            select 'UNRECEIVED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, l.receive_by
            from supervision.pub_letter l
            join supervision.pub_node n on n.kind = 'letter' and n.id = l.id
            where l.state = 'ISSUED' and l.receive_by < :today
            union all
            select 'UNANSWERED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, l.reply_by
            from supervision.pub_letter l
            join supervision.pub_node n on n.kind = 'letter' and n.id = l.id
            where l.state in ('RECEIVED', 'HANDLING') and l.reply_by < :today
            union all
            select 'UNRECTIFIED', n.kind, n.id, n.unit, n.title, f.lead, n.visibility,
              f.confirmed_on + :rectifiedAfter
            from supervision.pub_finding f
            join supervision.pub_node n on n.kind = 'finding' and n.id = f.id
            where f.state = 'CONFIRMED' and f.side = 'SHORTFALL' and f.confirmed_on + :rectifiedAfter < :today
            union all
            select 'UNFINISHED', n.kind, n.id, n.unit, n.title, n.who, n.visibility, i.due
            from rectification.pub_item i
            join rectification.pub_node n on n.kind = 'item' and n.id = i.id
            where i.state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK') and i.due < :today
            union all
            select 'UNUSED', n.kind, n.id, n.unit, n.title, null, n.visibility, u.since + :usedAfter
            from usage.pub_unused u
            join assessment.pub_node n on n.kind = u.kind and n.id = u.id
            where u.since + :usedAfter < :today
            union all
            select 'UNUSED', n.kind, n.id, n.unit, n.title, null, n.visibility, u.since + :usedAfter
            from usage.pub_unused u
            join accountability.pub_node n on n.kind = u.kind and n.id = u.id
            where u.since + :usedAfter < :today
            """;

    /** Those this reader may know. */
    private static final String KNOWN = "(select n.* from (" + ALL + ") n where " + Sight.SEEN + ") n";

    private static final String NARROWED = """
             where (:gap = '' or n.gap = :gap)
              and (cast(:unit as uuid) is null or n.unit = :unit)
              and (cast(:who as uuid) is null or n.who = :who)
            """;

    private final JdbcClient jdbc;
    private final Rules rules;

    JdbcBreaks(JdbcClient jdbc, Rules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<Break> at(Collection<Ref> objects, Viewer viewer) {
        if (objects.isEmpty()) {
            return List.of();
        }
        var parameters = parameters(viewer);
        parameters.put(
                "objects", objects.stream().map(ref -> ref.id().toString()).collect(joining(",", "{", "}")));
        return jdbc.sql("select * from " + KNOWN
                        + " where n.id = any (cast(:objects as uuid[])) and n.kind <> 'person'"
                        + " order by n.since, n.id, n.gap")
                .params(parameters)
                .query(JdbcBreaks::row)
                .list();
    }

    @Override
    public List<Total> totals(Viewer viewer) {
        return WithinRequest.once(JdbcBreaks.class, viewer, () -> counted(viewer));
    }

    private List<Total> counted(Viewer viewer) {
        return jdbc.sql("select n.gap, n.unit, count(*) as all, min(n.since) as oldest from " + KNOWN
                        + " group by n.gap, n.unit order by n.gap, count(*) desc, n.unit")
                .params(parameters(viewer))
                .query((row, number) -> new Total(
                        Gap.valueOf(row.getString("gap")),
                        row.getObject("unit", UUID.class),
                        row.getInt("all"),
                        row.getObject("oldest", LocalDate.class)))
                .list();
    }

    /** One page of the report, the oldest first. */
    Pageful<Break> page(BreakQuery query, Viewer viewer, int size) {
        var rows = listed(query, viewer, size + 1);
        return Pageful.of(rows, size, BreakQuery::key, query.after());
    }

    List<Break> listed(BreakQuery query, Viewer viewer, int most) {
        var parameters = parameters(viewer);
        parameters.putAll(query.parameters());
        parameters.put("most", most);
        return jdbc.sql("select * from " + KNOWN + NARROWED + """
                         and (n.since, n.id, n.gap) > (:afterDay, :afterId, :afterGap)
                        order by n.since, n.id, n.gap limit :most
                        """)
                .params(parameters)
                .query(JdbcBreaks::row)
                .list();
    }

    private Map<String, Object> parameters(Viewer viewer) {
        var rule = rules.on(viewer.day());
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.put("confirmedAfter", rule.days("analysis.unconfirmed-after").value());
        parameters.put("rectifiedAfter", rule.days("analysis.unrectified-after").value());
        parameters.put("projectAfter", rule.days("analysis.unestablished-after").value());
        parameters.put("usedAfter", rule.days("usage.unused-after").value());
        return parameters;
    }

    private static Break row(ResultSet row, int number) throws SQLException {
        return new Break(
                Gap.valueOf(row.getString("gap")),
                new Ref(row.getString("kind"), row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("unit", UUID.class),
                row.getObject("who", UUID.class),
                row.getObject("since", LocalDate.class));
    }
}
