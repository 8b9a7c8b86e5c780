package zelian.assessment.draft;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;

/**
 * What is on record about a person's year, from what the modules publish. What bears a mark (纪检, 人事) or was not
 * confirmed stays out of a text that others will read.
 */
@Repository
class Facts {

    private static final String FACTS = """
            select n.kind, n.id, n.title, n.note, n.number, n.state, n.since as day, n.due
            from (
                select d.*, null::date as due from duty.pub_node d
                where  d.kind = 'claim' and d.since <= :to and coalesce(d.until, 'infinity') >= :from
                union all
                select t.*, o.due_on from task.pub_node t join task.pub_occurrence o on o.id = t.id
                where  o.due_on between :from and :yearEnd and o.opens_on <= :to and o.state <> 'ENDED'
                union all
                select v.kind, v.id, v.unit, v.title, v.note, v.number, case when l.finished then '已完成' else '推进中' end,
                       c.person, v.visibility, v.since, v.until, l.until
                from   division.pub_claim c
                join   division.pub_line l on l.id = c.thread and l.year = extract(year from cast(:yearEnd as date))
                join   division.pub_node v on v.kind = 'division_line' and v.id = c.thread
                where  c.state <> 'ENDED' and v.since <= :to
                union all
                select e.*, null from evidence.pub_node e where e.kind = 'record' and e.since between :from and :to
                union all
                select r.*, i.due from rectification.pub_node r join rectification.pub_item i on i.id = r.id
                where  r.since <= :to and coalesce(r.until, 'infinity') >= :from
                union all
                select s.*, null from supervision.pub_node s
                where  s.kind in ('letter', 'finding') and s.since between :from and :to
                  and  s.state not in ('已作废', '不予列入')
            ) n
            where  n.who = :person and n.visibility in ('INTERNAL', 'PUBLIC')
            order  by n.since, n.id
            """;

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    /** From the first day of the year to the day given, or to its last. */
    List<Fact> of(PersonId person, int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return db.sql(FACTS)
                .param("person", person.value())
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", today.isBefore(last) ? today : last)
                .param("yearEnd", last)
                .query(Fact.class)
                .list();
    }
}
