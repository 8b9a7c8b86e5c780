package zelian.task.occurrence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.task.Occurrence;
import zelian.ui.Pageful;

/** Occurrences as lists show them: one's own, and those of units one may read; the most urgent first. */
@Repository
class TaskLines {

    /** Counting stops here: beyond it nobody counts by eye. */
    private static final int COUNTED = 500;

    private final JdbcClient db;
    private final Deadlines deadlines;
    private final Rights rights;

    TaskLines(JdbcClient db, Deadlines deadlines, Rights rights) {
        this.db = db;
        this.deadlines = deadlines;
        this.rights = rights;
    }

    Pageful<Occurrence> page(TaskFilter filter, Viewer viewer, int size) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        var scopes = scopes(filter, viewer, parameters);
        ask(filter, viewer, conditions, parameters);
        var first = filter.after() == null || filter.after().isEmpty();
        var count = first ? count(scopes, conditions, parameters) : null;
        after(filter.after(), conditions, parameters);
        var rows = db.sql("select " + OccurrenceRow.COLUMNS + " from ("
                        + each(
                                scopes,
                                OccurrenceRow.COLUMNS,
                                conditions,
                                " order by o.due_on, o.id limit " + (size + 1))
                        + ") o order by o.due_on, o.id limit " + (size + 1))
                .params(parameters)
                .query(OccurrenceRow::of)
                .list();
        var page = Pageful.of(rows, size, occurrence -> occurrence.dueOn() + "~" + occurrence.id(), filter.after());
        return count == null || count >= COUNTED ? page : page.ofTotal(count);
    }

    private Long count(List<String> scopes, List<String> conditions, Map<String, Object> parameters) {
        return db.sql("select count(*) from ("
                        + each(scopes, "o.due_on, o.id", conditions, " order by o.due_on, o.id limit " + COUNTED)
                        + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Each scope by itself, so that each walks an index in the order of the list; what is in both comes once. */
    private static String each(List<String> scopes, String columns, List<String> conditions, String end) {
        return scopes.stream()
                .map(scope ->
                        Stream.concat(Stream.of(scope), conditions.stream()).collect(joining(" and ")))
                .map(where -> "(select " + columns + " from task.occurrence o where " + where + end + ")")
                .collect(joining(" union "));
    }

    /** Whose occurrences are listed: one's own, and those of the units one may read. */
    private List<String> scopes(TaskFilter filter, Viewer viewer, Map<String, Object> parameters) {
        parameters.put("person", viewer.person().value());
        var own = "o.owner = :person";
        var units = filter.mine()
                ? List.<UUID>of()
                : rights.units(viewer, Area.TASK, Act.READ).stream()
                        .map(UnitId::value)
                        .toList();
        switch (units.size()) {
            case 0 -> {
                return List.of(own);
            }
            case 1 -> parameters.put("readable", units.getFirst()); // equality, unlike any(), keeps the index's order
            default -> parameters.put("readable", units.toArray(UUID[]::new));
        }
        return List.of(own, units.size() == 1 ? "o.unit = :readable" : "o.unit = any(:readable)");
    }

    private void ask(TaskFilter filter, Viewer viewer, List<String> conditions, Map<String, Object> parameters) {
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
