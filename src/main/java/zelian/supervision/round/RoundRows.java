package zelian.supervision.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;

/** Rounds with what their reader may count of them. */
@Repository
class RoundRows {

    /** Findings something is still to be done about. */
    private static final String UNSETTLED =
            "f.state in ('RECORDED', 'PUT', 'DISPUTED') or f.state = 'CONFIRMED' and f.side = 'SHORTFALL'";

    private static final String ROWS = """
            select r.id, r.title, r.year, r.ordinal, r.since, r.until, r.lead, r.state,
                   (select count(*) from supervision.round_unit u where u.round = r.id and
            """
            + knownUnit("u.unit")
            + """
            ) as units,
                   (select count(*) from supervision.visit v where v.round = r.id and v.state <> 'CANCELLED' and
            """
            + Sight.VISIT
            + """
            ) as visits,
                   (select count(*) from supervision.visit v
                    where v.round = r.id and v.state in ('HELD', 'FED_BACK') and
            """
            + Sight.VISIT
            + """
            ) as held,
                   (select count(*) from supervision.finding f where f.round = r.id and f.state <> 'DROPPED' and
            """
            + Sight.FINDING
            + """
            ) as findings,
                   (select count(*) from supervision.finding f
                    where f.round = r.id and (
            """
            + UNSETTLED
            + ") and "
            + Sight.FINDING
            + ") as open from supervision.round r where ";

    private final JdbcClient db;

    RoundRows(JdbcClient db) {
        this.db = db;
    }

    /** One round; {@code open} findings are those something is still to be done about. */
    record Row(
            UUID id,
            String title,
            int year,
            int ordinal,
            LocalDate since,
            LocalDate until,
            UUID lead,
            String state,
            int units,
            int visits,
            int held,
            int findings,
            int open) {}

    /** One inspected unit of a round with what was found there. */
    record UnitRow(UUID unit, int visits, int held, int experiences, int shortfalls, int open, int items) {}

    List<Row> rows(@Nullable String state, @Nullable String after, Viewer viewer, int limit) {
        var sql = new StringBuilder(ROWS).append(Sight.ROUND);
        var values = Sight.values(viewer);
        if (state != null && !state.isBlank()) {
            sql.append(" and r.state = :state");
            values.put("state", state);
        }
        if (after != null && !after.isBlank()) {
            sql.append(" and (r.since, r.id) < (select l.since, l.id from supervision.round l where l.id = :after)");
            values.put("after", id(after));
        }
        return db.sql(sql + " order by r.since desc, r.id desc limit :limit")
                .params(values)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** How many rounds stand where, in the order of their course. */
    Map<String, Long> byState(Viewer viewer) {
        var counts = new LinkedHashMap<String, Long>();
        db.sql("select r.state, count(*) from supervision.round r where " + Sight.ROUND
                        + " group by r.state order by array_position(array['PLANNED', 'RUNNING', 'ENDED'], r.state)")
                .params(Sight.values(viewer))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** The running rounds in whose team the reader is, for the start page. */
    List<Row> ofTeam(Viewer viewer, int limit) {
        return db.sql(ROWS + """
                r.state = 'RUNNING' and (:person = r.lead
                    or exists (select 1 from supervision.round_member m where m.round = r.id and m.person = :person))
                order by r.since, r.id limit :limit
                """)
                .params(Sight.values(viewer))
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    /** The inspected units the reader may know of. */
    List<UnitRow> units(UUID round, Viewer viewer) {
        var columns = String.join(
                ", ",
                "u.unit",
                visits("v.state <> 'CANCELLED'", "visits"),
                visits("v.state in ('HELD', 'FED_BACK')", "held"),
                findings("f.side = 'EXPERIENCE' and f.state <> 'DROPPED'", "experiences"),
                findings("f.side = 'SHORTFALL' and f.state <> 'DROPPED'", "shortfalls"),
                findings(UNSETTLED, "open"),
                findings("f.state = 'RECTIFYING'", "items"));
        return db.sql("select " + columns + " from supervision.round_unit u join supervision.round r on r.id = u.round"
                        + " where r.id = :round and " + knownUnit("u.unit") + " order by u.unit")
                .params(Sight.values(viewer))
                .param("round", round)
                .query(UnitRow.class)
                .list();
    }

    private static String visits(String which, String name) {
        return "(select count(*) from supervision.visit v where v.round = r.id and v.unit = u.unit and " + which
                + " and " + Sight.VISIT + ") as " + name;
    }

    private static String findings(String which, String name) {
        return "(select count(*) from supervision.finding f where f.round = r.id and f.unit = u.unit and (" + which
                + ") and " + Sight.FINDING + ") as " + name;
    }

    /** A unit that is to be surprised does not know it is in the round; nor do others who only read it. */
    private static String knownUnit(String unit) {
        return "(" + Sight.behind(unit)
                + " or exists (select 1 from supervision.visit v where v.round = r.id and v.unit = " + unit + " and "
                + Sight.VISIT + "))";
    }

    /** An id that leads nowhere if it was none. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return new UUID(0, 0);
        }
    }
}
