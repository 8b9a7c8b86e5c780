package zelian.division.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.division.DivisionId;
import zelian.meeting.AgendaItemId;

/** The lines of a version, as the tree they are. */
@Repository
public class Lines {

    private static final String MARKS = """
            select m.*, o.id as task, o.done_on
            from   division.milestone m join division.line l on l.id = m.line
            left join task.pub_link k on k.from_kind = 'division_milestone' and k.from_id = m.thread
            left join task.pub_occurrence o on o.id = k.to_id and o.state <> 'ENDED'
            where  l.version = :version order by m.line, m.ordinal
            """;

    private final JdbcClient db;

    Lines(JdbcClient db) {
        this.db = db;
    }

    private record Raw(
            UUID id,
            UUID thread,
            @Nullable UUID parent,
            int level,
            int ordinal,
            String words,
            @Nullable AgendaItemId item,
            Line.Answering answering) {}

    /** All lines, each after the one above it, numbered. */
    public List<Line> of(DivisionId version) {
        var raw = db.sql("select * from division.line where version = :version order by level, ordinal, id")
                .param("version", version.value())
                .query(Lines::raw)
                .list();
        var marks = marks(version);
        var below = raw.stream()
                .filter(line -> line.parent() != null)
                .collect(Collectors.groupingBy(line -> String.valueOf(line.parent())));
        var lines = new ArrayList<Line>();
        collect(raw.stream().filter(line -> line.parent() == null).toList(), "", below, marks, lines);
        return List.copyOf(lines);
    }

    private static void collect(
            List<Raw> level,
            String above,
            Map<String, List<Raw>> below,
            Map<UUID, List<Line.Mark>> marks,
            List<Line> lines) {
        for (var place = 0; place < level.size(); place++) {
            var raw = level.get(place);
            var number = above + (place + 1);
            var children = below.getOrDefault(raw.id().toString(), List.of());
            lines.add(new Line(
                    raw.id(),
                    raw.thread(),
                    raw.parent(),
                    raw.level(),
                    raw.ordinal(),
                    number,
                    raw.words(),
                    raw.item(),
                    children.isEmpty(),
                    raw.answering(),
                    marks.getOrDefault(raw.id(), List.of())));
            collect(children, number + ".", below, marks, lines);
        }
    }

    private Map<UUID, List<Line.Mark>> marks(DivisionId version) {
        return db
                .sql(MARKS)
                .param("version", version.value())
                .query((row, number) -> Map.entry(row.getObject("line", UUID.class), mark(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(DivisionId version, UUID id, UUID thread, @Nullable Line parent, int ordinal, String words) {
        db.sql("""
                insert into division.line (id, version, thread, parent, level, ordinal, words)
                values (:id, :version, :thread, :parent, :level, :ordinal, :words)
                """)
                .param("id", id)
                .param("version", version.value())
                .param("thread", thread)
                .param("parent", parent == null ? null : parent.id(), Types.OTHER)
                .param("level", parent == null ? 1 : parent.level() + 1)
                .param("ordinal", ordinal)
                .param("words", words)
                .update();
    }

    void write(UUID id, String words, @Nullable AgendaItemId item, Line.Answering answering) {
        db.sql("""
                update division.line
                set    words = :words, agenda_item = :item, leader = :leader, leader_tenure = :leaderTenure, unit = :unit,
                       helpers = :helpers, handler = :handler, handler_tenure = :handlerTenure, goal = :goal,
                       since = :since, until = :until
                where  id = :id
                """)
                .param("id", id)
                .param("words", words)
                .param("item", item == null ? null : item.value(), Types.OTHER)
                .param("leader", person(answering.leader()), Types.OTHER)
                .param("leaderTenure", tenure(answering.leader()), Types.OTHER)
                .param(
                        "unit",
                        answering.unit() == null ? null : answering.unit().value(),
                        Types.OTHER)
                .param(
                        "helpers",
                        answering.helpers().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("handler", person(answering.handler()), Types.OTHER)
                .param("handlerTenure", tenure(answering.handler()), Types.OTHER)
                .param("goal", answering.goal())
                .param("since", answering.since(), Types.DATE)
                .param("until", answering.until(), Types.DATE)
                .update();
    }

    /** Puts these milestones in the place of those the line has. */
    void mark(UUID line, List<Line.Mark> marks) {
        db.sql("delete from division.milestone where line = :line")
                .param("line", line)
                .update();
        for (var place = 0; place < marks.size(); place++) {
            var mark = marks.get(place);
            db.sql("""
                    insert into division.milestone (id, line, thread, ordinal, words, due_on, owner, owner_tenure, owner_unit)
                    values (:id, :line, :thread, :ordinal, :words, :due, :owner, :tenure, :unit)
                    """)
                    .param("id", Ids.next())
                    .param("line", line)
                    .param("thread", mark.thread())
                    .param("ordinal", place + 1)
                    .param("words", mark.words())
                    .param("due", mark.dueOn())
                    .param("owner", mark.owner() == null ? null : mark.owner().value(), Types.OTHER)
                    .param(
                            "tenure",
                            mark.tenure() == null ? null : mark.tenure().value(),
                            Types.OTHER)
                    .param("unit", mark.unit() == null ? null : mark.unit().value(), Types.OTHER)
                    .update();
        }
    }

    void remove(UUID line) {
        db.sql("delete from division.line where id = :id").param("id", line).update();
    }

    /** The version a line of a draft belongs to. */
    public Optional<DivisionId> versionOf(UUID line) {
        return db.sql("select version from division.line where id = :id")
                .param("id", line)
                .query(UUID.class)
                .optional()
                .map(DivisionId::new);
    }

    /** The version in force, else the latest, that has the line of this thread, or of this milestone's thread. */
    public Optional<DivisionId> latestWith(UUID thread) {
        return db.sql("""
                select l.version from division.line l join division.version v on v.id = l.version
                left join division.milestone m on m.line = l.id and m.thread = :thread
                where  (l.thread = :thread or m.id is not null) and v.since is not null
                order by v.state = 'ISSUED' desc, v.since desc limit 1
                """).param("thread", thread).query(UUID.class).optional().map(DivisionId::new);
    }

    private static @Nullable UUID person(Line.@Nullable Who who) {
        return who == null ? null : who.person().value();
    }

    private static @Nullable UUID tenure(Line.@Nullable Who who) {
        return who == null ? null : who.tenure().value();
    }

    private static Raw raw(ResultSet row, int ignored) throws SQLException {
        var item = row.getObject("agenda_item", UUID.class);
        var unit = row.getObject("unit", UUID.class);
        return new Raw(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getObject("parent", UUID.class),
                row.getInt("level"),
                row.getInt("ordinal"),
                row.getString("words"),
                item == null ? null : new AgendaItemId(item),
                new Line.Answering(
                        who(row, "leader"),
                        unit == null ? null : new UnitId(unit),
                        Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                                .map(UnitId::new)
                                .toList(),
                        who(row, "handler"),
                        row.getString("goal"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)));
    }

    private static Line.@Nullable Who who(ResultSet row, String column) throws SQLException {
        var person = row.getObject(column, UUID.class);
        return person == null
                ? null
                : new Line.Who(new PersonId(person), new TenureId(row.getObject(column + "_tenure", UUID.class)));
    }

    private static Line.Mark mark(ResultSet row) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var tenure = row.getObject("owner_tenure", UUID.class);
        var unit = row.getObject("owner_unit", UUID.class);
        return new Line.Mark(
                row.getObject("thread", UUID.class),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                owner == null ? null : new PersonId(owner),
                tenure == null ? null : new TenureId(tenure),
                unit == null ? null : new UnitId(unit),
                row.getObject("task", UUID.class),
                row.getObject("done_on", LocalDate.class));
    }
}
