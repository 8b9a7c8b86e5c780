package zelian.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;

/** The letters a reader may see, as a list (函件台账). The same rule as on the page of one letter, in SQL. */
@Repository
class LetterRows {

    private static final String SCOPE = """
            exists (select 1 from organization.pub_scope s
                    where s.tenure = :tenure and s.area = 'SUPERVISION' and s.act = '%s' and s.unit = l.unit
                      and :day between s.since and coalesce(s.until, 'infinity'))""";

    private static final String READABLE = """
             where (:person in (l.drafter, l.signer)
                    or l.number is null and l.body = :unit and (%s or %s)
                    or l.number is not null and (:person = l.addressee or :person = l.copy
                        or l.state = 'HANDLING' and :person = l.handler
                        or %s and (not l.discipline or :ofDiscipline or %s)))
            """.formatted(
            SCOPE.formatted("DRAFT"), SCOPE.formatted("SIGN"), SCOPE.formatted("READ"), SCOPE.formatted("ANSWER"));

    /** Each with its clocks; {@code c.due} is the day that counts now, if one does. */
    static final String LETTERS = " supervision.letter l left join supervision.pub_letter c on c.id = l.id ";

    private static final String ROWS = """
            select l.id, l.kind, l.urgency, l.title, l.number, l.body, l.unit, l.state, l.returned, l.addressee,
                   l.handler, l.signer, l.drafter, l.drafted_on, l.issued_on, l.received_on, l.reply_by, l.replied_on,
                   l.adoption, l.grade, l.closed_on, l.redone,
                   coalesce(l.issued_on, date '9999-12-31') as sort_on,
                   c.due
            from""" + LETTERS;

    private final JdbcClient db;

    LetterRows(JdbcClient db) {
        this.db = db;
    }

    /** One letter; {@code due} is the end of the clock that runs. */
    record Row(
            UUID id,
            String kind,
            String urgency,
            String title,
            @Nullable String number,
            UUID body,
            UUID unit,
            String state,
            boolean returned,
            UUID addressee,
            @Nullable UUID handler,
            UUID signer,
            UUID drafter,
            LocalDate draftedOn,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate replyBy,
            @Nullable LocalDate repliedOn,
            @Nullable String adoption,
            @Nullable String grade,
            @Nullable LocalDate closedOn,
            int redone,
            LocalDate sortOn,
            @Nullable LocalDate due) {

        String key() {
            return sortOn + "~" + id;
        }

        boolean open() {
            return closedOn == null && !state.equals("VOIDED");
        }
    }

    /** How many there are, of those the filter leaves. */
    record Totals(long all, long open, long late, long closed) {}

    List<Row> rows(LetterFilter filter, Viewer viewer, int limit) {
        var condition = condition(filter, viewer);
        return db.sql(ROWS + condition.sql() + " order by sort_on desc, l.id desc limit :limit")
                .params(condition.values())
                .param("limit", limit)
                .query(LetterRows::row)
                .list();
    }

    /** Every row the filter leaves. */
    List<Row> every(LetterFilter filter, Viewer viewer) {
        var condition = condition(filter.everyPage(), viewer);
        return db.sql(ROWS + condition.sql() + " order by sort_on desc, l.id desc")
                .params(condition.values())
                .query(LetterRows::row)
                .list();
    }

    Totals totals(LetterFilter filter, Viewer viewer) {
        var condition = condition(filter.everyPage(), viewer);
        return db.sql("select count(*), count(*) filter (where l.state not in ('CLOSED', 'VOIDED')),"
                        + " count(*) filter (where c.due < :day), count(*) filter (where l.state = 'CLOSED')"
                        + " from" + LETTERS + condition.sql())
                .params(condition.values())
                .query((row, n) -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    /** How many letters stand where, in the order of their course. */
    Map<String, Long> byState(Viewer viewer) {
        var counts = new LinkedHashMap<String, Long>();
        var condition = condition(LetterFilter.NONE, viewer);
        db.sql("select l.state, count(*) from" + LETTERS + condition.sql() + """
                 group by l.state order by array_position(
                     array['DRAFTED', 'SUBMITTED', 'ISSUED', 'RECEIVED', 'HANDLING', 'REPLIED', 'EVALUATED', 'CLOSED', 'VOIDED'],
                     l.state)
                """)
                .params(condition.values())
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /**
     * What became of the year's 工作建议书.
     *
     * @param due answered, or should have been by now
     * @param problems named in them, each an item; {@code solved} of them are struck off
     */
    record Advice(long issued, long answered, long adopted, long due, long inTime, long problems, long solved) {}

    Advice advice(Viewer viewer) {
        var condition = condition(LetterFilter.NONE, viewer);
        return db.sql("""
                        select count(*) as issued, count(l.adoption) as answered,
                               count(*) filter (where l.adoption in ('WHOLLY', 'PARTLY')) as adopted,
                               count(*) filter (where l.replied_on is not null or l.reply_by < :day) as due,
                               count(*) filter (where l.replied_on <= l.reply_by) as in_time,
                               coalesce(sum(p.problems), 0) as problems, coalesce(sum(p.solved), 0) as solved
                        from   supervision.letter l
                        cross  join lateral (
                            select count(*) as problems, count(n.until) as solved
                            from   supervision.problem p left join rectification.pub_node n on n.id = p.item
                            where  p.letter = l.id) p
                        """ + condition.sql() + """
                         and l.kind = 'ADVICE' and l.number is not null and l.state <> 'VOIDED'
                         and l.issued_on between :from and :day
                        """)
                .params(condition.values())
                .param("from", viewer.day().withDayOfYear(1))
                .query(Advice.class)
                .single();
    }

    /** The units letters were sent to that the reader may see. */
    Set<UUID> units(Viewer viewer) {
        var condition = condition(LetterFilter.NONE, viewer);
        return db.sql("select distinct l.unit from" + LETTERS + condition.sql())
                .params(condition.values())
                .query(UUID.class)
                .set();
    }

    /** Letters whose clock has run out, the longest ago first. */
    List<Row> late(Viewer viewer, int limit) {
        return soonest(LetterFilter.of(LetterFilter.LATE), "true", viewer, limit);
    }

    /** Open letters sent to the reader's own unit, the soonest first. */
    List<Row> toOwnUnit(Viewer viewer, int limit) {
        return soonest(
                new LetterFilter(null, null, viewer.unit().toString(), LetterFilter.OPEN, null),
                "l.number is not null and l.state not in ('REPLIED', 'EVALUATED')",
                viewer,
                limit);
    }

    private List<Row> soonest(LetterFilter filter, String also, Viewer viewer, int limit) {
        var condition = condition(filter, viewer);
        return db.sql(ROWS + condition.sql() + " and " + also + " order by due nulls last, l.id limit :limit")
                .params(condition.values())
                .param("limit", limit)
                .query(LetterRows::row)
                .list();
    }

    /** Letters about one object, the latest first. */
    List<Row> about(String kind, UUID id, Viewer viewer) {
        var condition = condition(LetterFilter.NONE, viewer);
        return db.sql(ROWS + condition.sql()
                        + " and l.about_kind = :aboutKind and l.about_id = :aboutId order by sort_on desc, l.id desc")
                .params(condition.values())
                .param("aboutKind", kind)
                .param("aboutId", id)
                .query(LetterRows::row)
                .list();
    }

    private record Condition(String sql, Map<String, Object> values) {}

    private static Condition condition(LetterFilter filter, Viewer viewer) {
        var sql = new StringBuilder(READABLE);
        var values = new HashMap<String, Object>();
        values.put("person", viewer.person().value());
        values.put("tenure", viewer.tenure().value());
        values.put("unit", viewer.unit().value());
        values.put("day", viewer.day());
        values.put("ofDiscipline", viewer.readsDiscipline());
        if (filter.q() != null && !filter.q().isBlank()) {
            sql.append(" and (strpos(l.title, :q) > 0 or strpos(coalesce(l.number, ''), :q) > 0)");
            values.put("q", filter.q().strip());
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            sql.append(" and l.kind = :kind");
            values.put("kind", filter.kind());
        }
        var unit = filter.unitId();
        if (unit != null) {
            sql.append(" and l.unit = :filterUnit");
            values.put("filterUnit", unit);
        }
        if (filter.state() != null && !filter.state().isBlank()) {
            switch (filter.state()) {
                case LetterFilter.OPEN -> sql.append(" and l.state not in ('CLOSED', 'VOIDED')");
                case LetterFilter.LATE -> sql.append(" and c.due < :day");
                default -> {
                    sql.append(" and l.state = :state");
                    values.put("state", filter.state());
                }
            }
        }
        var after = filter.key();
        if (after != null) {
            sql.append(" and (coalesce(l.issued_on, date '9999-12-31'), l.id) < (:afterDay, :afterId)");
            values.put("afterDay", after.day());
            values.put("afterId", after.id());
        }
        return new Condition(sql.toString(), values);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("urgency"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("body", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("state"),
                row.getBoolean("returned"),
                row.getObject("addressee", UUID.class),
                row.getObject("handler", UUID.class),
                row.getObject("signer", UUID.class),
                row.getObject("drafter", UUID.class),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("reply_by", LocalDate.class),
                row.getObject("replied_on", LocalDate.class),
                row.getString("adoption"),
                row.getString("grade"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("redone"),
                row.getObject("sort_on", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
