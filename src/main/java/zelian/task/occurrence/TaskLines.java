package zelian.task.occurrence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.task.Occurrence;
import zelian.ui.Pageful;

/** Occurrences as lists show them: one's own, and those of units one may read; the most urgent first. */
@Repository
class TaskLines {

    private static final String SEEN = """
            (o.owner = :person
             or exists (select 1 from organization.pub_scope s
                        where s.tenure = :tenure and s.area = 'TASK' and s.act = 'READ' and s.unit = o.unit
                        and :day between s.since and coalesce(s.until, 'infinity')))
            """;

    /** Counting stops here: beyond it nobody counts by eye. */
    private static final int COUNTED = 10_000;

    private final JdbcClient db;
    private final Deadlines deadlines;

    TaskLines(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    Pageful<Occurrence> page(TaskFilter filter, Viewer viewer, int size) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        ask(filter, viewer, conditions, parameters);
        var first = filter.after() == null || filter.after().isEmpty();
        var count = first ? count(conditions, parameters) : null;
        after(filter.after(), conditions, parameters);
        var rows = db.sql("select " + OccurrenceRow.COLUMNS + " from task.occurrence o where "
                        + String.join(" and ", conditions) + " order by o.due_on, o.id limit " + (size + 1))
                .params(parameters)
                .query(OccurrenceRow::of)
                .list();
        var page = Pageful.of(rows, size, occurrence -> occurrence.dueOn() + "~" + occurrence.id(), filter.after());
        return count == null || count >= COUNTED ? page : page.ofTotal(count);
    }

    private Long count(List<String> conditions, Map<String, Object> parameters) {
        return db.sql("select count(*) from (select 1 from task.occurrence o where " + String.join(" and ", conditions)
                        + " limit " + COUNTED + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private void ask(TaskFilter filter, Viewer viewer, List<String> conditions, Map<String, Object> parameters) {
        parameters.put("person", viewer.person().value());
        if (filter.mine()) {
            conditions.add("o.owner = :person");
        } else {
            conditions.add(SEEN);
            parameters.put("tenure", viewer.tenure().value());
            parameters.put("day", viewer.day());
        }
        askState(filter, conditions, parameters);
        askLight(filter, viewer.day(), conditions, parameters);
        if (filter.unit() != null) {
            conditions.add("o.unit = :unit");
            parameters.put("unit", filter.unit().value());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            conditions.add("(o.title like :words or o.letters like :words or lower(o.number) like :words)");
            parameters.put(
                    "words", "%" + filter.q().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
    }

    private static void askState(TaskFilter filter, List<String> conditions, Map<String, Object> parameters) {
        var open = "o.state in ('NOT_STARTED', 'UNDER_WAY')";
        switch (filter.shown()) {
            case TaskFilter.ALL -> {}
            case TaskFilter.OPEN -> conditions.add(open);
            default -> {
                conditions.add("o.state = :state");
                parameters.put("state", filter.shown());
            }
        }
    }

    private void askLight(TaskFilter filter, LocalDate day, List<String> conditions, Map<String, Object> parameters) {
        Arrays.stream(Light.Colour.values())
                .filter(colour -> colour.name().equals(filter.light()))
                .findFirst()
                .map(colour -> deadlines.dueDays(colour, day))
                .ifPresent(due -> {
                    conditions.add("o.state in ('NOT_STARTED', 'UNDER_WAY') and o.due_on >= :dueFrom");
                    parameters.put("dueFrom", due.since());
                    if (due.until() != null) {
                        conditions.add("o.due_on <= :dueTo");
                        parameters.put("dueTo", due.until());
                    }
                });
    }

    private static void after(@Nullable String key, List<String> conditions, Map<String, Object> parameters) {
        if (key != null && key.contains("~")) {
            var parts = key.split("~", 2);
            try {
                parameters.put("afterDay", LocalDate.parse(parts[0]));
                parameters.put("afterId", UUID.fromString(parts[1]));
                conditions.add("(o.due_on, o.id) > (:afterDay, :afterId)");
            } catch (DateTimeParseException | IllegalArgumentException notAKey) {
                // A hand-written address; the first page is shown.
            }
        }
    }
}
