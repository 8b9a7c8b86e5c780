package zelian.renewal.suggestion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.renewal.year.Year;

/**
 * What the old year leaves, by origin, as other modules publish it. What bears the mark 纪检 is not among it: it stays
 * with the bodies of discipline. What is sealed stays sealed: a suggestion names its source and leads to it.
 */
@Repository
class Sources {

    private static final Map<Origin, String> FOUND = new EnumMap<>(Map.of(
            Origin.ITEM, """
            select 'item' as kind, n.id as source, n.id as object, n.unit, n.title, n.number || '，' || n.state as note, i.opened_on as day,
                   i.due
            from   rectification.pub_item i
            join   rectification.pub_node n on n.kind = 'item' and n.id = i.id
            where  i.struck_off_on is null and i.opened_on <= :last and n.visibility <> 'DISCIPLINE'
            """,
            Origin.MEASURE, """
            select 'item' as kind, m.id as source, n.id as object, n.unit, left(m.title, 200) as title,
                   n.number || '“' || n.title || '”的措施，' || m.owner_name || '，应于 ' || m.due || ' 前落实' as note,
                   m.due as day, null::date as due
            from   rectification.pub_measure m
            join   rectification.pub_node n on n.kind = 'item' and n.id = m.item
            where  m.done_on is null and m.due between :first and :last and n.visibility <> 'DISCIPLINE'
            """,
            Origin.RETURNED, """
            select 'item' as kind, n.id as source, n.id as object, n.unit, n.title, n.number || '，销号后反弹' as note, i.opened_on as day,
                   null::date as due
            from   rectification.pub_item i
            join   rectification.pub_node n on n.kind = 'item' and n.id = i.id
            where  n.state = '反弹' and i.opened_on <= :last and i.struck_off_on >= :first
            and    n.visibility <> 'DISCIPLINE'
            """,
            Origin.LETTER, """
            select 'letter' as kind, n.id as source, n.id as object, n.unit, n.title, n.number || '，' || n.state as note, l.issued_on as day,
                   l.due
            from   supervision.pub_letter l
            join   supervision.pub_node n on n.kind = 'letter' and n.id = l.id
            where  n.until is null and l.issued_on <= :last and n.visibility <> 'DISCIPLINE' and l.adoption is null
            """,
            Origin.ADVICE, """
            select 'letter' as kind, n.id as source, n.id as object, n.unit, n.title,
                   n.number || '，' || case l.adoption when 'PARTLY' then '部分采纳' else '采纳' end as note,
                   l.issued_on as day, null::date as due
            from   supervision.pub_letter l
            join   supervision.pub_node n on n.kind = 'letter' and n.id = l.id
            where  l.adoption in ('WHOLLY', 'PARTLY') and l.voided_on is null and n.visibility <> 'DISCIPLINE'
            and    l.issued_on between :first and :last
            """,
            Origin.NEVER_DONE, """
            select 'occurrence' as kind, n.id as source, n.id as object, n.unit, n.title, n.number || '，' || n.note as note,
                   o.due_on as day, null::date as due
            from   task.pub_occurrence o
            join   task.pub_node n on n.kind = 'occurrence' and n.id = o.id
            where  o.parent is null and o.state in ('NOT_STARTED', 'UNDER_WAY') and o.due_on between :first and :last
            """,
            Origin.DISPUTE, """
            select 'claim' as kind, c.id as source, c.id as object, c.unit, n.title, n.number || '，有异议' as note, d.raised_on as day,
                   null::date as due
            from   duty.pub_dispute d
            join   duty.pub_claim c on c.id = d.claim
            join   duty.pub_node n on n.kind = 'claim' and n.id = c.id
            where  d.raised_on <= :last and d.outcome is null and (c.ended_on is null or c.ended_with_list)
            """,
            Origin.POINT, """
            select 'debrief' as kind, p.id as source, d.id as object, d.unit, p.title, n.title as note, p.added_on as day,
                   null::date as due
            from   assessment.pub_point p
            join   assessment.pub_debrief d on d.id = p.debrief
            join   assessment.pub_node n on n.kind = 'debrief' and n.id = d.id
            where  d.year = :former and not p.settled
            """,
            Origin.COMMENT, """
            select 'debrief' as kind, d.id as source, d.id as object, d.unit, n.title, n.note, d.held_on as day, null::date as due
            from   assessment.pub_debrief d
            join   assessment.pub_node n on n.kind = 'debrief' and n.id = d.id
            where  d.year = :former and d.held_on is not null
            """,
            Origin.FEEDBACK, """
            select 'result' as kind, n.id as source, n.id as object, n.unit, n.title, n.state as note, n.since as day, null::date as due
            from   assessment.pub_node n
            where  n.kind = 'result' and n.number = cast(:former as text) || ' 年度' and n.since is not null
            """));

    /** Faults of one kind in a third of the units inspected or more; of one unit it is that unit's own. */
    private static final String COMMON = """
            with   inspected as (select count(distinct v.unit) as units from supervision.pub_visit v
                                 where v.held_on between :first and :last),
                   held as (select l.from_kind as kind, l.from_id as source, count(distinct f.unit) as units,
                                   max(f.put_on) as day, min(r.unit::text)::uuid as body
                            from   supervision.pub_finding f
                            join   supervision.pub_link l on l.to_kind = 'finding' and l.to_id = f.id
                            join   supervision.pub_node r on r.kind = 'round' and r.id = f.round
                            where  f.side = 'SHORTFALL' and f.state <> 'DROPPED' and f.put_on between :first and :last
                            and    l.from_kind in ('duty', 'clause')
                            group  by l.from_kind, l.from_id)
            select h.kind, h.source, h.source as object, coalesce(n.unit, h.body) as unit, n.title,
                   '督查 ' || i.units || ' 个单位，' || h.units || ' 个有同类问题' as note, h.day, null::date as due
            from   held h
            cross  join inspected i
            join   (select kind, id, unit, title from duty.pub_node union all
                    select kind, id, unit, title from regulation.pub_node) n on n.kind = h.kind and n.id = h.source
            where  h.units >= 2 and h.units * 3 >= i.units
            """;

    static {
        FOUND.put(Origin.COMMON_FINDING, COMMON);
    }

    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    /** Everything of that origin the year before leaves. */
    List<Found> of(Origin origin, Year year) {
        return db.sql(FOUND.getOrDefault(origin, ""))
                .param("first", year.lastDayBefore().withDayOfYear(1))
                .param("last", year.lastDayBefore())
                .param("former", year.former())
                .query(Found.class)
                .list();
    }
}
