package zelian.rectification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;

/** The items a reader may see, as lists (整改台账). */
@Repository
class Register {

    private static final String FROM =
            " from rectification.item i left join rectification.look_back b on b.item = i.id ";

    private static final String ROWS = """
            select i.id, i.year, i.ordinal, i.number, i.title, i.source_title, i.unit, i.owner, i.leader, i.lead_unit,
                   i.nature, i.opened_on, i.due, i.extensions, i.send_backs, i.struck_off_on,
                   coalesce(i.signed_on, i.reviewed_on, i.submitted_on) as step_since,
                   case when b.result = 'RETURNED' then 'RETURNED' else i.state end as shown,
                   case when b.result is null then b.due end as look_back
            """ + FROM;

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /**
     * One item.
     *
     * @param state as stored; RETURNED once the fault came back
     * @param stepSince since when the step that is up waits; null while it is put right
     * @param lookBack the day it is looked back on; null unless it is struck off and nobody has yet
     */
    record Row(
            ItemId id,
            int year,
            int ordinal,
            String number,
            String title,
            String source,
            UUID unit,
            UUID owner,
            UUID leader,
            UUID leadUnit,
            Nature nature,
            String state,
            LocalDate openedOn,
            LocalDate due,
            @Nullable LocalDate stepSince,
            int extensions,
            int sendBacks,
            @Nullable LocalDate struckOffOn,
            @Nullable LocalDate lookBack) {

        String key() {
            return year + "-" + ordinal;
        }

        String address() {
            return "/rectification/items/" + id;
        }
    }

    /** How many there are, of those the filter leaves. */
    record Totals(long all, long open, long late, long struckOff) {}

    List<Row> rows(RegisterFilter filter, Viewer viewer, int limit) {
        return list(new Condition(filter, viewer), "i.year desc, i.ordinal desc", limit);
    }

    /** Every row the filter leaves; to be closed, within a transaction. */
    Stream<Row> every(RegisterFilter filter, Viewer viewer) {
        var condition = new Condition(filter.everyPage(), viewer);
        return db
                .sql(ROWS + condition.sql() + " order by i.year desc, i.ordinal desc")
                .params(condition.values())
                .query(Register::row)
                .list()
                .stream();
    }

    Totals totals(RegisterFilter filter, Viewer viewer) {
        var condition = new Condition(filter.everyPage(), viewer);
        return db.sql("""
                select count(*), count(*) filter (where i.state <> 'STRUCK_OFF'),
                       count(*) filter (where %s and i.due < :day), count(*) filter (where i.state = 'STRUCK_OFF')
                """.formatted(Condition.IN_HAND) + FROM + condition.sql())
                .params(condition.values())
                .query((row, n) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** The units that have items the reader may see. */
    Set<UUID> units(Viewer viewer) {
        var condition = new Condition(RegisterFilter.NONE, viewer);
        return db.sql("select distinct i.unit" + FROM + condition.sql())
                .params(condition.values())
                .query(UUID.class)
                .set();
    }

    /** Struck-off items to be looked back on, the earliest first. */
    List<Row> lookBacks(Viewer viewer, int limit) {
        var condition = new Condition(RegisterFilter.NONE, viewer).and("b.result is null and b.due is not null");
        return list(condition, "b.due, i.year, i.ordinal", limit);
    }

    /** Items in a state whose step the reader may take by right, and has had no hand in. */
    List<Row> waiting(Viewer viewer, String state, String act, int limit) {
        var condition = new Condition(RegisterFilter.NONE, viewer)
                .and("i.state = :state", "state", state)
                .may(act)
                .and("i.owner <> :person")
                .and("i.submitter is distinct from :person")
                .and("i.reviewer is distinct from :person")
                .and("i.signer is distinct from :person");
        return list(condition, "i.due, i.year, i.ordinal", limit);
    }

    /** Items the reader answers for and has in hand. */
    List<Row> inHand(Viewer viewer, int limit) {
        var condition = new Condition(RegisterFilter.NONE, viewer)
                .and(Condition.IN_HAND)
                .and("i.owner = :person");
        return list(condition, "i.due, i.year, i.ordinal", limit);
    }

    /** Items past their deadline, the earliest first. */
    List<Row> late(Viewer viewer, int limit) {
        return list(new Condition(RegisterFilter.of(RegisterFilter.LATE), viewer), "i.due, i.year, i.ordinal", limit);
    }

    private List<Row> list(Condition condition, String order, int limit) {
        return db.sql(ROWS + condition.sql() + " order by " + order + " limit :limit")
                .params(condition.values())
                .param("limit", limit)
                .query(Register::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new ItemId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getInt("ordinal"),
                row.getString("number"),
                row.getString("title"),
                row.getString("source_title"),
                row.getObject("unit", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("leader", UUID.class),
                row.getObject("lead_unit", UUID.class),
                Nature.valueOf(row.getString("nature")),
                row.getString("shown"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("step_since", LocalDate.class),
                row.getInt("extensions"),
                row.getInt("send_backs"),
                row.getObject("struck_off_on", LocalDate.class),
                row.getObject("look_back", LocalDate.class));
    }
}
