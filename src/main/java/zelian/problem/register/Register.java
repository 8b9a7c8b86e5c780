package zelian.problem.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.problem.work.Aspect;
import zelian.problem.work.Effect;
import zelian.problem.work.Gravity;
import zelian.problem.work.Leading;
import zelian.problem.work.Nature;
import zelian.problem.work.Priority;
import zelian.problem.work.Problem;
import zelian.problem.work.Problems;
import zelian.problem.work.Provenance;
import zelian.problem.work.Responsibility;

/** The three lists side by side (三单联动): each problem with who leads and how it is solved. */
@Repository
class Register {

    static final String OPEN = "OPEN";

    private static final String FROM = """
            from problem.problem p
            left join problem.leading d on d.problem = p.id and d.state <> 'ENDED'
            left join problem.project x on x.problem = p.id
            where
            """ + Problems.SEEN + """
             and (:q = '' or p.title ilike '%' || :q || '%' or p.facts ilike '%' || :q || '%' or p.number ilike '%' || :q || '%'
                  or x.name ilike '%' || :q || '%')
             and (:state = '' or p.state = :state
                  or :state = 'OPEN' and p.state not in ('STRUCK_OFF', 'DECLINED', 'MERGED'))
             and (cast(:unit as uuid) is null or p.unit = :unit or d.unit = :unit)
             and (:source = '' or p.source = :source)
             and (:aspect = '' or p.aspect = :aspect)
            """;

    private static final String COLUMNS = """
            select p.id, p.number, p.state, p.title, p.facts, p.unit, p.source, p.aspect, p.nature, p.gravity, p.priority,
                   p.proposed_on, d.lead, d.unit as doing, d.helpers, d.kind, d.state as leading_state, d.claimed_on,
                   d.due_on, x.id as project, x.number as project_number, x.name, x.goal, x.standard, x.measures, x.since,
                   x.until, x.outcome
            """;

    private final JdbcClient db;
    private final Problems problems;

    Register(JdbcClient db, Problems problems) {
        this.db = db;
        this.problems = problems;
    }

    /** One row of the three lists. */
    record Row(
            UUID id,
            String number,
            String state,
            String title,
            String facts,
            UnitId unit,
            Provenance source,
            Aspect aspect,
            Nature nature,
            Gravity gravity,
            @Nullable Priority priority,
            LocalDate proposedOn,
            @Nullable Led led,
            @Nullable Run run) {

        String word() {
            return Problem.word(state);
        }
    }

    /** Who leads. */
    record Led(
            PersonId lead,
            UnitId unit,
            List<UnitId> helpers,
            Responsibility kind,
            Leading.State state,
            @Nullable LocalDate claimedOn,
            LocalDate dueOn) {}

    /** How it is solved. */
    record Run(
            UUID id,
            String number,
            String name,
            String goal,
            String standard,
            String measures,
            LocalDate since,
            LocalDate until,
            @Nullable Effect effect) {}

    List<Row> rows(ProblemFilter filter, Viewer viewer, int limit) {
        return asked(
                        COLUMNS + FROM + "and (:after = '' or p.number < :after) order by p.number desc limit :limit",
                        filter,
                        viewer)
                .param("after", filter.after() == null ? "" : filter.after())
                .param("limit", limit)
                .query(Register::row)
                .list();
    }

    /** How many there are in each state. */
    Map<String, Long> states(ProblemFilter filter, Viewer viewer) {
        var counts = new LinkedHashMap<String, Long>();
        asked("select p.state, count(*) " + FROM + "group by p.state", filter, viewer)
                .query((ResultSet row) -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String sql, ProblemFilter filter, Viewer viewer) {
        return db.sql(sql)
                .params(problems.sight(viewer))
                .param("q", filter.q() == null ? "" : filter.q().strip())
                .param("state", filter.state() == null ? "" : filter.state())
                .param("unit", filter.unit() == null ? null : filter.unit().value(), Types.OTHER)
                .param("source", filter.source() == null ? "" : filter.source().name())
                .param("aspect", filter.aspect() == null ? "" : filter.aspect().name());
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        var priority = row.getString("priority");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("state"),
                row.getString("title"),
                row.getString("facts"),
                new UnitId(row.getObject("unit", UUID.class)),
                Provenance.valueOf(row.getString("source")),
                Aspect.valueOf(row.getString("aspect")),
                Nature.valueOf(row.getString("nature")),
                Gravity.valueOf(row.getString("gravity")),
                priority == null ? null : Priority.valueOf(priority),
                row.getObject("proposed_on", LocalDate.class),
                led(row),
                run(row));
    }

    private static @Nullable Led led(ResultSet row) throws SQLException {
        var lead = row.getObject("lead", UUID.class);
        return lead == null
                ? null
                : new Led(
                        new PersonId(lead),
                        new UnitId(row.getObject("doing", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                                .map(UnitId::new)
                                .toList(),
                        Responsibility.valueOf(row.getString("kind")),
                        Leading.State.valueOf(row.getString("leading_state")),
                        row.getObject("claimed_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Run run(ResultSet row) throws SQLException {
        var id = row.getObject("project", UUID.class);
        var effect = row.getString("outcome");
        return id == null
                ? null
                : new Run(
                        id,
                        row.getString("project_number"),
                        row.getString("name"),
                        row.getString("goal"),
                        row.getString("standard"),
                        row.getString("measures"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        effect == null ? null : Effect.valueOf(effect));
    }
}
