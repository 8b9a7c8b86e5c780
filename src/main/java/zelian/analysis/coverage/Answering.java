package zelian.analysis.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Viewer;

/** Who answers for the duties of the reader's day, and which of them nobody answers for. */
@Repository
class Answering {

    private final JdbcClient db;

    Answering(JdbcClient db) {
        this.db = db;
    }

    /** Duties of one 责任主体 that one person answers for; {@code claimed} of them are taken on. */
    record Count(UUID person, String subject, int duties, int claimed) {}

    /** A duty without anyone who answers for it. */
    record Unanswered(UUID duty, UUID unit, String listTitle, int ordinal, String subject, String matter, String lead) {

        /** The body answers as a whole, so that nobody does: no leader is named. */
        boolean collective() {
            return lead.isBlank();
        }
    }

    List<Count> counts(List<UUID> people, Viewer viewer) {
        return db.sql("""
                select c.owner as person, l.subject, count(distinct c.duty) as duties,
                       count(distinct c.duty) filter (where c.claimed_on <= :day) as claimed
                from   duty.pub_claim c
                join   duty.pub_line l on l.duty = c.duty and :day between l.since and coalesce(l.until, 'infinity')
                where  c.owner = any (:people) and :day between c.opened_on and coalesce(c.ended_on, 'infinity')
                group  by 1, 2 order by min(l.ordinal)
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("day", viewer.day())
                .query(Count.class)
                .list();
    }

    /** Duties on the lists of these units for which nobody answers, those without a named leader first. */
    List<Unanswered> unanswered(List<Directory.Unit> units, Viewer viewer) {
        return db.sql("""
                select l.duty, l.unit, l.list_title, l.ordinal, l.subject, l.matter, l.lead
                from   duty.pub_line l
                where  :day between l.since and coalesce(l.until, 'infinity') and l.unit = any (:units)
                  and  not exists (select 1 from duty.pub_claim c where c.duty = l.duty
                                   and :day between c.opened_on and coalesce(c.ended_on, 'infinity'))
                order  by l.lead = '' desc, l.list_title, l.ordinal limit 200
                """)
                .params(new HashMap<>(UnitsSeen.laidOn(units, viewer)))
                .query(Unanswered.class)
                .list();
    }

    /** How many duties stand on the lists of these units. */
    int all(List<Directory.Unit> units, Viewer viewer) {
        return db.sql("""
                select count(*) from duty.pub_line l
                where  :day between l.since and coalesce(l.until, 'infinity') and l.unit = any (:units)
                """)
                .params(new HashMap<>(UnitsSeen.laidOn(units, viewer)))
                .query(Integer.class)
                .single();
    }
}
