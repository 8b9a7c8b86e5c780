package zelian.analysis.ring;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.analysis.Sight;

/** Counts each link of the year's chain, over what the reader may know. */
@Repository
class Counts {

    /** Of all there are, how many got through. {@code late}: past their day and not through. */
    record Share(int done, int all, int late) {}

    /** Lists issued of all lists, and the duties in force on them. */
    record Fixed(int issued, int lists, int duties) {}

    /**
     * Items opened in the year: struck off, waiting for somebody's verification, past their day; {@code carried}: those
     * of years before that are open.
     */
    record Rectified(int struckOff, int all, int waiting, int late, int carried) {}

    /**
     * Letters of the year and how many are closed; findings of the year and how many are settled; what is late; {@code
     * carried}: those of years before that are open.
     */
    record Supervised(int closed, int letters, int settled, int findings, int late, int carried) {

        int all() {
            return letters + findings;
        }
    }

    /** Rounds and visits of the year, and how many of them are still to come or under way. */
    record Inspected(int all, int open) {}

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years of which a list is, or was, in force, the newest first. */
    List<Integer> years(LocalDate today) {
        return jdbc.sql("""
                        select distinct cast(split_part(n.number, ' ', 1) as int) as year from duty.pub_node n
                        where n.kind = 'duty_list' and n.since <= :today
                          and cast(split_part(n.number, ' ', 1) as int) <= extract(year from cast(:today as date))
                        order by year desc limit 3
                        """).param("today", today).query(Integer.class).list();
    }

    Fixed fixed(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where n.kind = 'duty_list' and n.state in ('已印发', '已被替代')) as issued,
                          count(*) filter (where n.kind = 'duty_list') as lists,
                          count(*) filter (where n.kind = 'duty') as duties
                        from duty.pub_node n
                        where (n.kind = 'duty_list' and n.number = :year || ' 年度'
                            or n.kind = 'duty' and n.number like :number and n.state <> '已退出清单' and n.since <= :today)
                          and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .param("year", year)
                .query(Fixed.class)
                .single();
    }

    Share clarified(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where c.claimed_on is not null and c.state in ('CLAIMED', 'ENDED')) as done,
                          count(*) as all, count(*) filter (where c.state = 'WAITING' and c.due_on < :today) as late
                        from duty.pub_claim c
                        join duty.pub_node n on n.kind = 'claim' and n.id = c.id
                        where (c.ended_on is null or c.ended_with_list) and n.number like :number and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Share.class)
                .single();
    }

    /** By the year of the list, though the days of some lie in the next: what is stated for 31 December may be due later. */
    Share performed(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where o.state = 'DONE') as done, count(*) as all,
                          count(*) filter (where o.state <> 'DONE' and o.due_on < :today) as late
                        from task.pub_occurrence o
                        join task.pub_node n on n.kind = 'occurrence' and n.id = o.id
                        where o.state <> 'ENDED' and o.due_on between :from and cast(:to as date) + 92
                          and n.number like :number and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Share.class)
                .single();
    }

    Rectified rectified(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where i.state = 'STRUCK_OFF' and i.opened_on >= :from) as struck_off,
                          count(*) filter (where i.opened_on >= :from) as all,
                          count(*) filter (where i.state in ('SUBMITTED', 'REVIEWED', 'SIGNED') and i.opened_on >= :from)
                            as waiting,
                          count(*) filter (where i.state in ('OPENED', 'IN_PROGRESS', 'SENT_BACK') and i.due < :today
                            and i.opened_on >= :from) as late,
                          count(*) filter (where i.opened_on < :from) as carried
                        from rectification.pub_item i
                        join rectification.pub_node n on n.kind = 'item' and n.id = i.id
                        where (i.opened_on between :from and :to or i.opened_on < :from and i.struck_off_on is null) and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Rectified.class)
                .single();
    }

    Supervised supervised(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where n.day >= :from and n.letter and n.done) as closed,
                          count(*) filter (where n.day >= :from and n.letter) as letters,
                          count(*) filter (where n.day >= :from and not n.letter and n.done) as settled,
                          count(*) filter (where n.day >= :from and not n.letter) as findings,
                          count(*) filter (where n.day >= :from and n.due < :today and not n.done) as late,
                          count(*) filter (where n.day < :from) as carried
                        from (
                          select n.*, true as letter, l.issued_on as day, l.state = 'CLOSED' as done, l.due
                          from supervision.pub_letter l
                          join supervision.pub_node n on n.kind = 'letter' and n.id = l.id
                          where l.state <> 'VOIDED'
                            and (l.issued_on between :from and :to or l.issued_on < :from and l.state <> 'CLOSED')
                          union all
                          select n.*, false, f.put_on, f.state in ('RECTIFYING', 'WAIVED', 'DROPPED')
                            or f.state = 'CONFIRMED' and f.side = 'EXPERIENCE',
                            case f.state when 'PUT' then f.confirm_by end
                          from supervision.pub_finding f
                          join supervision.pub_node n on n.kind = 'finding' and n.id = f.id
                          where f.put_on between :from and :to or f.put_on < :from and f.state in ('PUT', 'DISPUTED')
                        ) n
                        where %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Supervised.class)
                .single();
    }

    Inspected inspected(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) as all, count(*) filter (where n.open) as open
                        from (
                          select n.*, n.until is null as open from supervision.pub_node n
                          where n.kind = 'round' and n.since between :from and :to
                          union all
                          select n.*, v.state in ('PLANNED', 'HELD') from supervision.pub_visit v
                          join supervision.pub_node n on n.kind = 'visit' and n.id = v.id
                          where v.day between :from and :to and v.state <> 'CANCELLED'
                        ) n
                        where %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Inspected.class)
                .single();
    }

    /** Debriefs on the year: how many are held, and how many are not handed in though their day is past. */
    Share debriefed(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(d.held_on) as done, count(*) as all,
                          count(*) filter (where d.drafted_on is null and d.draft_by < :today) as late
                        from assessment.pub_debrief d
                        join assessment.pub_node n on n.kind = 'debrief' and n.id = d.id
                        where d.year = extract(year from cast(:from as date)) and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Share.class)
                .single();
    }

    /** Uses of the year that were approved: how many are told of, and how many are past their day. */
    Share used(Viewer viewer, int year) {
        return jdbc.sql("""
                        select count(*) filter (where u.state = 'DONE') as done, count(*) as all,
                          count(*) filter (where u.state in ('APPROVED', 'RETURNED') and u.due < :today) as late
                        from usage.pub_use u
                        join usage.pub_node n on n.kind = 'use' and n.id = u.id
                        where u.approved_on between :from and :to and %s
                        """.formatted(Sight.SEEN))
                .params(ofYear(viewer, year))
                .query(Share.class)
                .single();
    }

    private static HashMap<String, Object> ofYear(Viewer viewer, int year) {
        var parameters = new HashMap<>(Sight.of(viewer));
        parameters.put("from", LocalDate.of(year, 1, 1));
        parameters.put("number", year + "-%");
        parameters.put("to", LocalDate.of(year, 12, 31));
        return parameters;
    }
}
