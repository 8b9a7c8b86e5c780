package zelian.analysis.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Viewer;

/** How far each unit is covered by each link of the chain, counted from what the modules publish. */
@Repository
class Covered {

    private final JdbcClient db;

    Covered(JdbcClient db) {
        this.db = db;
    }

    /**
     * What one unit has.
     *
     * @param principals posts whose holder answers for the unit; {@code held} of them are held
     * @param duties duties that its people answer for or that it leads; each of the next three counts some of these
     * @param claimed those that everyone who answers for them has taken on
     * @param tasked those broken down into dated tasks, or without dates by their nature
     * @param due tasks of the year that fell due; {@code recorded} of them are done or have a record
     * @param pledges letters of duty (责任书) of the year that are signed or should be by now; {@code pledged} are signed
     * @param visits inspections of the year that were held
     * @param planned inspections of the year
     * @param debriefs debriefs of the year; {@code held} of them were held
     */
    record Of(
            UUID unit,
            int principals,
            int held,
            int lists,
            int duties,
            int claimed,
            int supervised,
            int tasked,
            int pledges,
            int pledged,
            int due,
            int recorded,
            int planned,
            int visits,
            int debriefs,
            int debriefed,
            int results) {}

    List<Of> of(List<Directory.Unit> units, Viewer viewer) {
        var values = new HashMap<>(UnitsSeen.laidOn(units, viewer));
        values.put("from", viewer.day().withDayOfYear(1));
        values.put("supervisors", false);
        values.put("year", viewer.day().getYear());
        return db.sql(Laid.ON + """
                , mine as (select distinct unit, duty from laid where part <> 'SUPPORT'),
                claim as (
                    select c.duty, bool_and(coalesce(c.claimed_on <= :day, false)) as claimed
                    from duty.pub_claim c
                    where :day between c.opened_on and coalesce(c.ended_on, 'infinity') group by 1),
                scheduled as (
                    select distinct o.duty from task.pub_occurrence o where o.opens_on <= :day and o.duty is not null
                    union
                    select u.duty from task.pub_undated u where u.reason is null),
                duties as (
                    select m.unit, count(*) as duties, count(*) filter (where c.claimed) as claimed,
                           count(*) filter (where l.supervised) as supervised,
                           count(*) filter (where s.duty is not null or l.negative) as tasked
                    from   mine m join line l on l.duty = m.duty
                    left   join claim c on c.duty = m.duty
                    left   join scheduled s on s.duty = m.duty
                    group  by 1),
                lists as (select unit, count(distinct list) as lists from line group by 1),
                tasks as (
                    select o.unit, count(*) as due,
                           count(*) filter (where o.state = 'DONE' or exists (
                               select 1 from evidence.pub_link e
                               where e.from_kind = 'occurrence' and e.from_id = o.id)) as recorded
                    from   task.pub_occurrence o
                    where  o.unit = any (:units) and o.due_on between :from and :day and o.state <> 'ENDED'
                    group  by 1),
                pledges as (
                    select p.unit, count(*) as pledges, count(*) filter (where p.effective_on <= :day) as pledged
                    from   pledge.pub_letter p
                    where  p.unit = any (:units) and p.year = :year and p.state not in ('SUPERSEDED', 'VOIDED')
                      and  (p.effective_on <= :day or p.due_on < :day)
                    group  by 1),
                visits as (
                    select v.unit, count(*) as planned, count(*) filter (where v.held_on <= :day) as visits
                    from   supervision.pub_visit v
                    where  v.unit = any (:units) and v.day between :from and :from + 365 group by 1),
                debriefs as (
                    select d.unit, count(*) as debriefs, count(*) filter (where d.held_on <= :day) as debriefed
                    from   assessment.pub_debrief d
                    where  d.unit = any (:units) and d.year = :year group by 1),
                results as (
                    select r.unit, count(*) as results from assessment.pub_result r
                    where  r.unit = any (:units) and r.year = :year and r.released_on <= :day group by 1),
                heads as (
                    select t.unit, count(*) filter (where t.principal and
                               :day between t.since and coalesce(t.until, 'infinity')) as held,
                           count(*) filter (where t.principal) as principals
                    from   organization.pub_tenure t where t.unit = any (:units) group by 1)
                select u as unit, coalesce(h.principals, 0) as principals, coalesce(h.held, 0) as held,
                       coalesce(i.lists, 0) as lists, coalesce(d.duties, 0) as duties, coalesce(d.claimed, 0) as claimed,
                       coalesce(d.supervised, 0) as supervised, coalesce(d.tasked, 0) as tasked,
                       coalesce(p.pledges, 0) as pledges, coalesce(p.pledged, 0) as pledged,
                       coalesce(t.due, 0) as due, coalesce(t.recorded, 0) as recorded, coalesce(v.planned, 0) as planned,
                       coalesce(v.visits, 0) as visits, coalesce(b.debriefs, 0) as debriefs,
                       coalesce(b.debriefed, 0) as debriefed, coalesce(r.results, 0) as results
                from   unnest(:units) u
                left   join duties d on d.unit = u   left join lists i on i.unit = u
                left   join tasks t on t.unit = u    left join visits v on v.unit = u
                left   join debriefs b on b.unit = u left join results r on r.unit = u
                left   join pledges p on p.unit = u
                left   join heads h on h.unit = u
                """).params(values).query(Of.class).list();
    }
}
