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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

    TaskLines(JdbcClient db, Deadlines deadlines) {
        this.db = db;
        this.deadlines = deadlines;
    }

    /** @param readable the units whose occurrences the viewer may read */
    Pageful<Occurrence> page(TaskFilter filter, Viewer viewer, Set<UnitId> readable, int size) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        var scopes = scopes(filter, viewer, readable, parameters);
        ask(filter, viewer, conditions, parameters);
        after(filter.after(), conditions, parameters);
        var counting = filter.after() == null || filter.after().isEmpty();
        var rows = db.sql(
                        "with listed as (" + each(scopes, conditions, counting ? Math.max(COUNTED, size + 1) : size + 1)
                                + ") select " + OccurrenceRow.COLUMNS
                                + ", (select count(*) from listed) as counted"
                                + " from (select id from listed order by due_on, id limit " + (size + 1) + ") shown"
                                + " join task.occurrence o on o.id = shown.id order by o.due_on, o.id")
                .params(parameters)
                .query((row, n) -> new Line(OccurrenceRow.of(row, n), row.getLong("counted")))
                .list();
        var page = Pageful.of(
                rows.stream().map(Line::occurrence).toList(),
                size,
                occurrence -> occurrence.dueOn() + "~" + occurrence.id(),
                filter.after());
        var counted = rows.isEmpty() ? 0 : rows.getFirst().counted();
        return counting && counted < COUNTED ? page.ofTotal(counted) : page;
    }

    private record Line(Occurrence occurrence, long counted) {}

    /** Each scope by itself, so that each walks an index in the order of the list; what is in both comes once. */
    private static String each(List<String> scopes, List<String> conditions, int limit) {
        return scopes.stream()
                .map(scope ->
                        Stream.concat(Stream.of(scope), conditions.stream()).collect(joining(" and ")))
                .map(where -> "(select o.due_on, o.id from task.occurrence o where " + where
                        + " order by o.due_on, o.id limit " + limit + ")")
                .collect(joining(" union "));
    }

    /** Whose occurrences are listed: one's own, and those of the units one may read. */
    private static List<String> scopes(
            TaskFilter filter, Viewer viewer, Set<UnitId> readable, Map<String, Object> parameters) {
        parameters.put("person", viewer.person().value());
        var own = "o.owner = :person";
        var units = filter.mine()
                ? List.<UUID>of()
                : readable.stream().map(UnitId::value).toList();
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
