package zelian.analysis.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Viewer;

/** How the duties of the day stand on the levels, and which carry out which. */
@Repository
class Descent {

    private final JdbcClient db;

    Descent(JdbcClient db) {
        this.db = db;
    }

    /** How many duties on lists of these units have that 责任主体 and aspect; and on how many lists. */
    record Count(String subject, String aspect, int duties, int claimed) {}

    /** How many duties of the one 责任主体 carry out one of the other. */
    record Carried(String above, String below, int duties) {}

    /** One duty; {@code carried} duties below carry it out, and it carries out {@code carries} above. */
    record Line(UUID duty, String subject, String matter, String listTitle, int carries, int carried) {}

    List<Count> counts(List<Directory.Unit> units, Viewer viewer) {
        return db.sql("""
                select l.subject, l.aspect, count(*) as duties,
                       count(*) filter (where exists (
                           select 1 from duty.pub_claim c where c.duty = l.duty and c.claimed_on <= :day
                           and coalesce(c.ended_on, 'infinity') >= :day)) as claimed
                from   duty.pub_line l
                where  :day between l.since and coalesce(l.until, 'infinity') and l.unit = any (:units)
                group  by 1, 2 order by min(l.ordinal)
                """)
                .params(new HashMap<>(UnitsSeen.laidOn(units, viewer)))
                .query(Count.class)
                .list();
    }

    List<Carried> carried(List<Directory.Unit> units, Viewer viewer) {
        return db.sql("""
                with line as (
                    select duty, subject from duty.pub_line
                    where :day between since and coalesce(until, 'infinity') and unit = any (:units))
                select a.subject as above, b.subject as below, count(*) as duties
                from   duty.pub_link k
                join   line a on a.duty = k.from_id
                join   line b on b.duty = k.to_id
                where  k.relation = '落实' and k.from_kind = 'duty' and k.to_kind = 'duty'
                group  by 1, 2
                """)
                .params(new HashMap<>(UnitsSeen.laidOn(units, viewer)))
                .query(Carried.class)
                .list();
    }

    /** The duties of one aspect, those of the first lists first. */
    List<Line> lines(List<Directory.Unit> units, String aspect, int most, Viewer viewer) {
        var values = new HashMap<>(UnitsSeen.laidOn(units, viewer));
        values.put("aspect", aspect);
        values.put("most", most);
        return db.sql("""
                select l.duty, l.subject, l.matter, l.list_title,
                       (select count(*) from duty.pub_link k where k.relation = '落实' and k.to_id = l.duty) as carries,
                       (select count(*) from duty.pub_link k where k.relation = '落实' and k.from_id = l.duty) as carried
                from   duty.pub_line l
                where  :day between l.since and coalesce(l.until, 'infinity') and l.unit = any (:units)
                  and  l.aspect = :aspect
                order  by array_position(cast(:units as uuid[]), l.unit), l.ordinal limit :most
                """).params(values).query(Line.class).list();
    }
}
