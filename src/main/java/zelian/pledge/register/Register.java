package zelian.pledge.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** The letters of the units one reader may read, and the reader's own. */
@Repository
class Register {

    private static final String SELECT = """
            select l.id, l.number, l.year, l.tier, l.unit, l.upper_title, l.upper_name, l.lower_title, l.lower_name, l.state,
                   l.due_on, l.effective_on, l.ended_on, l.upper_tenure, l.lower_tenure, l.upper_person,
                   (select count(*) from pledge.clause c where c.letter = l.id) as clauses,
                   (select count(*) from pledge.scan s where s.letter = l.id) as scans
            """;

    private static final String FROM = """
            from   pledge.letter l
            where  (l.unit = any (:units) or l.upper_person = :person or l.lower_person = :person)
            """;

    private static final String OPEN = "'DRAFTED', 'OFFERED', 'ASKED', 'CONFIRMED', 'HALF_SIGNED'";

    private final JdbcClient db;
    private final Rights rights;

    Register(JdbcClient db, Rights rights) {
        this.db = db;
        this.rights = rights;
    }

    List<PledgeRow> rows(PledgeFilter filter, Viewer viewer, int limit) {
        var conditions = new ArrayList<String>();
        var values = values(viewer);
        ask(filter, viewer, conditions, values);
        var after = filter.after();
        if (after != null && after.matches("(FIRST|SECOND|THIRD)~[0-9a-f-]{36}")) {
            conditions.add("(l.tier, l.id) > (:afterTier, :afterId)");
            values.put("afterTier", after.substring(0, after.indexOf('~')));
            values.put("afterId", UUID.fromString(after.substring(after.indexOf('~') + 1)));
        }
        return db.sql(SELECT + FROM + where(conditions) + " order by l.tier, l.id limit " + limit)
                .params(values)
                .query(PledgeRow.class)
                .list();
    }

    long count(PledgeFilter filter, Viewer viewer) {
        var conditions = new ArrayList<String>();
        var values = values(viewer);
        ask(filter, viewer, conditions, values);
        return db.sql("select count(*) " + FROM + where(conditions))
                .params(values)
                .query(Long.class)
                .single();
    }

    /** The years there are letters of, the newest first. */
    List<Integer> years(Viewer viewer) {
        return db.sql("select distinct l.year " + FROM + " order by 1 desc")
                .params(values(viewer))
                .query(Integer.class)
                .list();
    }

    /** What stands of the letters this person is a side of, the latest year first. */
    List<PledgeRow> own(PersonId person) {
        return db.sql(SELECT + """
                from   pledge.letter l
                where  (l.upper_person = :person or l.lower_person = :person) and l.state not in ('SUPERSEDED', 'VOIDED')
                order  by l.year desc, l.tier, l.id limit 100
                """)
                .param("person", person.value())
                .query(PledgeRow.class)
                .list();
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

    private static void ask(PledgeFilter filter, Viewer viewer, List<String> conditions, Map<String, Object> values) {
        if (filter.year() != null) {
            conditions.add("l.year = :year");
            values.put("year", filter.year());
        }
        if (filter.tier() != null) {
            conditions.add("l.tier = :tier");
            values.put("tier", filter.tier().name());
        }
        if (filter.unit() != null) {
            conditions.add("l.unit = :unit");
            values.put("unit", filter.unit().value());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            conditions.add(":person in (l.upper_person, l.lower_person)");
        }
        var state = filter.state();
        if (state == null || state.isBlank()) {
            conditions.add("l.state not in ('SUPERSEDED', 'VOIDED')");
        } else if (filter.is(PledgeFilter.UNSIGNED)) {
            conditions.add("l.state in (" + OPEN + ")");
        } else if (filter.is(PledgeFilter.LATE)) {
            conditions.add("l.state in (" + OPEN + ") and l.due_on < :day");
            values.put("day", viewer.day());
        } else {
            conditions.add("l.state = :state");
            values.put("state", state);
        }
        var words = filter.q();
        if (words != null && !words.isBlank()) {
            conditions.add("(l.upper_name || l.upper_title || l.lower_name || l.lower_title || coalesce(l.number, ''))"
                    + " ilike :words");
            values.put("words", "%" + words.strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
    }
}
