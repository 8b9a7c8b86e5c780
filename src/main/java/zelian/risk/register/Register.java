package zelian.risk.register;

import java.util.ArrayList;
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
import zelian.risk.RiskCardId;

/** The risk cards of the units one reader may read, and those whose measures are the reader's own. */
@Repository
class Register {

    private static final String FROM = """
            from   risk.card c join risk.edition e on e.id = c.latest
            where  (c.unit = any (:units)
                    or exists (select 1 from risk.measure o where o.edition = e.id and o.owner = :person))
            """;

    private final JdbcClient db;
    private final Rights rights;

    Register(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    List<RiskRow> rows(RiskFilter filter, Viewer viewer, int limit) {
        var conditions = new ArrayList<String>();
        var values = values(viewer);
        ask(filter, viewer, conditions, values);
        if (filter.after() != null && !filter.after().isBlank()) {
            conditions.add("c.number > :after");
            values.put("after", filter.after());
        }
        return db.sql(
                        "select c.id, c.number, c.unit, c.power, c.step, c.forms, c.category, e.state, e.grade, e.likelihood,"
                                + " e.impact, e.review_on, c.closed_on,"
                                + " (select count(*) from risk.measure m where m.edition = e.id) as measures,"
                                + " (select count(*) from risk.measure m where m.edition = e.id and m.owner is null) as unowned "
                                + FROM + where(conditions) + " order by c.number limit " + limit)
                .params(values)
                .query(RiskRow.class)
                .list();
    }

    /** How many there are of each grade. */
    Map<String, Long> grades(RiskFilter filter, Viewer viewer) {
        var conditions = new ArrayList<String>();
        var values = values(viewer);
        ask(filter, viewer, conditions, values);
        var counts = new HashMap<String, Long>();
        db.sql("select e.grade, count(*) as cards " + FROM + where(conditions) + " group by 1")
                .params(values)
                .query((row, n) -> counts.put(row.getString("grade"), row.getLong("cards")))
                .list();
        return counts;
    }

    /** Whether the reader may know the card. */
    boolean knows(RiskCardId id, Viewer viewer) {
        return db.sql("select count(*) " + FROM + " and c.id = :id")
                        .params(values(viewer))
                        .param("id", id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private Map<String, Object> values(Viewer viewer) {
        var values = new HashMap<String, Object>();
        values.put(
                "units",
                rights.units(viewer, Area.DUTY, Act.READ).stream()
                        .map(UnitId::value)
                        .toArray(UUID[]::new));
        values.put("person", viewer.person().value());
        return values;
    }

    private static void ask(RiskFilter filter, Viewer viewer, List<String> conditions, Map<String, Object> values) {
        conditions.add(filter.is(RiskFilter.CLOSED) ? "c.closed_on is not null" : "c.closed_on is null");
        if (filter.is(RiskFilter.DUE)) {
            conditions.add("e.state = 'IN_FORCE' and e.review_on <= :day");
            values.put("day", viewer.day());
        } else if (given(filter.state()) && !filter.is(RiskFilter.CLOSED)) {
            conditions.add("e.state = :state");
            values.put("state", filter.state());
        }
        equal("c.unit", "unit", filter.unit() == null ? null : filter.unit().value(), conditions, values);
        equal("e.grade", "grade", filter.grade() == null ? null : filter.grade().name(), conditions, values);
        equal(
                "c.category",
                "category",
                filter.category() == null ? null : filter.category().name(),
                conditions,
                values);
        equal("e.likelihood", "likelihood", filter.likelihood(), conditions, values);
        equal("e.impact", "impact", filter.impact(), conditions, values);
        if (filter.layer() != null) {
            conditions.add("exists (select 1 from risk.measure l where l.edition = e.id and l.layer = :layer)");
            values.put("layer", filter.layer().name());
        }
        var words = filter.q();
        if (words != null && !words.isBlank()) {
            conditions.add("(c.power || c.step || c.forms ilike :words or c.number ilike :words)");
            values.put("words", "%" + words.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
    }

    private static void equal(
            String column, String name, @Nullable Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
