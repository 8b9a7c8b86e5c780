package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.supervision.round.Sight;

/** The findings a reader may see, as a list (督责发现). */
@Repository
class FindingRows {

    private static final String UNSETTLED =
            "(f.state in ('RECORDED', 'PUT', 'DISPUTED')" + " or f.state = 'CONFIRMED' and f.side = 'SHORTFALL')";

    private static final String FROM =
            " from supervision.finding f join supervision.round r on r.id = f.round where " + Sight.FINDING;

    private static final String ROWS = """
            select f.id, f.ordinal, f.side, f.title, f.unit, f.owner, f.state, f.recorder_name, f.recorded_on, f.put_on,
                   f.confirm_by, f.confirmed_on, f.confirmed_how, f.decided_on, f.item, r.title as round, r.lead
            """ + FROM;

    private final JdbcClient db;

    FindingRows(JdbcClient db) {
        this.db = db;
    }

    /** One finding. */
    record Row(
            UUID id,
            int ordinal,
            String side,
            String title,
            UUID unit,
            UUID owner,
            String state,
            String recorderName,
            LocalDate recordedOn,
            @Nullable LocalDate putOn,
            @Nullable LocalDate confirmBy,
            @Nullable LocalDate confirmedOn,
            @Nullable String confirmedHow,
            @Nullable LocalDate decidedOn,
            @Nullable UUID item,
            String round,
            UUID lead) {

        Side kind() {
            return Side.valueOf(side);
        }
    }

    /** How many there are, of those the filter leaves. */
    record Totals(long all, long experiences, long shortfalls, long unsettled, long items) {}

    List<Row> rows(FindingFilter filter, Viewer viewer, int limit) {
        var condition = new Condition(filter, viewer);
        return db.sql(ROWS + condition.sql + " order by f.id desc limit :limit")
                .params(condition.values)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }

    List<Row> every(FindingFilter filter, Viewer viewer) {
        var condition = new Condition(filter.everyPage(), viewer);
        return db.sql(ROWS + condition.sql + " order by f.id desc")
                .params(condition.values)
                .query(Row.class)
                .list();
    }

    Totals totals(FindingFilter filter, Viewer viewer) {
        var condition = new Condition(filter.everyPage(), viewer);
        return db.sql("select count(*) as \"all\", count(*) filter (where f.side = 'EXPERIENCE') as experiences,"
                        + " count(*) filter (where f.side = 'SHORTFALL') as shortfalls,"
                        + " count(*) filter (where " + UNSETTLED + ") as unsettled,"
                        + " count(*) filter (where f.state = 'RECTIFYING') as items" + FROM + condition.sql)
                .params(condition.values)
                .query(Totals.class)
                .single();
    }

    /** How many findings stand where, in the order of their course. */
    Map<String, Long> byState(Viewer viewer) {
        var counts = new LinkedHashMap<String, Long>();
        db.sql("select f.state, count(*)" + FROM + """
                 group by f.state order by array_position(
                     array['RECORDED', 'PUT', 'DISPUTED', 'CONFIRMED', 'RECTIFYING', 'WAIVED', 'DROPPED'], f.state)
                """)
                .params(Sight.values(viewer))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /** The units with findings the reader may see. */
    List<UUID> units(Viewer viewer) {
        return db.sql("select distinct f.unit" + FROM)
                .params(Sight.values(viewer))
                .query(UUID.class)
                .list();
    }

    /** The rounds with findings the reader may see, the latest first. */
    Map<UUID, String> rounds(Viewer viewer) {
        var rounds = new LinkedHashMap<UUID, String>();
        db.sql("select distinct r.id, r.title, r.since" + FROM + " order by r.since desc, r.id")
                .params(Sight.values(viewer))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("title")))
                .list()
                .forEach(round -> rounds.put(round.getKey(), round.getValue()));
        return rounds;
    }

    private static final class Condition {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> values;

        Condition(FindingFilter filter, Viewer viewer) {
            values = Sight.values(viewer);
            if (filter.q() != null && !filter.q().isBlank()) {
                and("strpos(f.title, :q) > 0", "q", filter.q().strip());
            }
            and("f.round = :round", "round", FindingFilter.id(filter.round()));
            and("f.unit = :filterUnit", "filterUnit", FindingFilter.id(filter.unit()));
            if (filter.side() != null && !filter.side().isBlank()) {
                and("f.side = :side", "side", filter.side());
            }
            if (filter.state() != null && !filter.state().isBlank()) {
                switch (filter.state()) {
                    case FindingFilter.OPEN -> sql.append(" and ").append(UNSETTLED);
                    case FindingFilter.LATE -> sql.append(" and f.state = 'PUT' and f.confirm_by < :day");
                    default -> and("f.state = :state", "state", filter.state());
                }
            }
            and("f.id < :after", "after", FindingFilter.id(filter.after()));
        }

        private void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        }
    }
}
