package zelian.risk.picture;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Counts the cards of the units one reader may read, and their measures, by what they are. */
@Repository
class Counting {

    private static final String CARDS = """
            from risk.card c join risk.edition e on e.id = c.latest
            where c.closed_on is null and c.unit = any (:units)
            """;

    private static final String MEASURES =
            CARDS.replace("where c.closed_on", "join risk.measure m on m.edition = e.id where c.closed_on");

    private final JdbcClient db;
    private final Rights rights;

    Counting(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    /** How many cards have that rating. */
    record Rated(int likelihood, int impact, long cards) {}

    /** How many have both words. */
    record Cell(String row, String column, long count) {}

    /** How often measures of the layer were asked for by the day, and done. */
    record Done(String layer, long asked, long done) {}

    List<Rated> ratings(@Nullable UnitId unit, Viewer viewer) {
        return db.sql("select e.likelihood, e.impact, count(*) as cards " + CARDS + " group by 1, 2")
                .params(values(unit, viewer))
                .query(Rated.class)
                .list();
    }

    List<Cell> gradesByCategory(@Nullable UnitId unit, Viewer viewer) {
        return cells("e.grade", "c.category", CARDS, unit, viewer);
    }

    List<Cell> kindsByLayer(@Nullable UnitId unit, Viewer viewer) {
        return cells("m.kind", "m.layer", MEASURES, unit, viewer);
    }

    List<Cell> sources(@Nullable UnitId unit, Viewer viewer) {
        return cells("c.source", "c.source", CARDS, unit, viewer);
    }

    List<Cell> states(@Nullable UnitId unit, Viewer viewer) {
        return cells("e.state", "e.state", CARDS, unit, viewer);
    }

    private List<Cell> cells(String row, String column, String from, @Nullable UnitId unit, Viewer viewer) {
        return db.sql("select %s as row, %s as column, count(*) as count %s group by 1, 2".formatted(row, column, from))
                .params(values(unit, viewer))
                .query(Cell.class)
                .list();
    }

    /** Since New Year, by the day: what was due. */
    List<Done> done(@Nullable UnitId unit, LocalDate day, Viewer viewer) {
        return db.sql("""
                select m.layer, count(*) as asked, count(*) filter (where o.state = 'DONE') as done
                from   risk.card c
                join   risk.edition e on e.card = c.id and e.state = 'IN_FORCE'
                join   risk.measure m on m.edition = e.id
                join   task.pub_link l on l.from_kind = 'risk_measure' and l.from_id = m.thread
                join   task.pub_occurrence o on o.id = l.to_id
                where  c.closed_on is null and c.unit = any (:units) and o.state <> 'ENDED'
                  and  o.due_on between :from and :day
                group by 1
                """)
                .params(values(unit, viewer))
                .param("from", day.withDayOfYear(1))
                .param("day", day)
                .query(Done.class)
                .list();
    }

    private Map<String, Object> values(@Nullable UnitId unit, Viewer viewer) {
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        var values = new HashMap<String, Object>();
        values.put(
                "units",
                readable.stream()
                        .filter(each -> unit == null || each.equals(unit))
                        .map(UnitId::value)
                        .toArray(UUID[]::new));
        return values;
    }
}
