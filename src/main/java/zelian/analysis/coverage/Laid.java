package zelian.analysis.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Directory;
import zelian.access.Viewer;

/**
 * Which duties in force on the reader's day are whose: by the people who answer for them, and by the units their lines
 * name. A duty that concerns a unit within the reader's scope may be known to the reader.
 */
@Repository
class Laid {

    /** The lines of the day, and which unit has which part in them. */
    static final String ON = """
            with line as (
                select * from duty.pub_line where :day between since and coalesce(until, 'infinity')),
            laid as (
                select l.duty, u.unit, u.part from line l
                join   duty.pub_line_unit u on u.item = l.item and (u.part <> 'SUPERVISOR' or :supervisors)
                where  u.unit = any (:units)
                union
                select c.duty, c.unit, 'ANSWER' from duty.pub_claim c
                where  c.unit = any (:units) and :day between c.opened_on and coalesce(c.ended_on, 'infinity'))
            """;

    private final JdbcClient db;

    Laid(JdbcClient db) {
        this.db = db;
    }

    /** How many duties of one column concern a unit. */
    record Count(UUID unit, String word, int duties) {}

    /** A duty that concerns a unit; {@code parts} says how, in Chinese. */
    record Line(UUID duty, String listTitle, int ordinal, String subject, String aspect, String matter, String parts) {}

    List<Count> counts(List<Directory.Unit> units, Axis axis, @Nullable Part part, Viewer viewer) {
        var values = new HashMap<>(UnitsSeen.laidOn(units, viewer));
        values.put("part", part == null ? "" : part.name());
        values.put("supervisors", true);
        return db.sql(ON + """
                select a.unit, l.%s as word, count(distinct a.duty) as duties
                from   laid a join line l on l.duty = a.duty
                where  :part = '' or a.part = :part
                group by 1, 2
                """.formatted(axis.column()))
                .params(values)
                .query(Count.class)
                .list();
    }

    /** The words over the columns: of all lists in force, so that what one branch lacks shows as a gap. */
    List<String> words(Axis axis, Viewer viewer) {
        return db.sql("""
                select %s as word from duty.pub_line where :day between since and coalesce(until, 'infinity')
                group by 1 order by count(distinct list) desc, min(ordinal), 1 limit 24
                """.formatted(axis.column()))
                .param("day", viewer.day())
                .query(String.class)
                .list();
    }

    /** Exactly the duties that a cell counts; all of the unit's if no word is given. */
    List<Line> cell(Directory.Unit unit, Axis axis, String word, @Nullable Part part, Viewer viewer) {
        var values = new HashMap<>(UnitsSeen.laidOn(List.of(unit), viewer));
        values.put("part", part == null ? "" : part.name());
        values.put("supervisors", true);
        values.put("word", word);
        return db.sql(ON + """
                select l.duty, l.list_title, l.ordinal, l.subject, l.aspect, l.matter,
                       string_agg(distinct case a.part when 'ANSWER' then '承担' when 'LEAD' then '牵头'
                           when 'SUPPORT' then '配合' else '监督' end,
                           '、') as parts
                from   laid a join line l on l.duty = a.duty
                where  (:word = '' or l.%s = :word) and (:part = '' or a.part = :part)
                group by 1, 2, 3, 4, 5, 6 order by 2, 3
                """.formatted(axis.column()))
                .params(values)
                .query(Line.class)
                .list();
    }
}
