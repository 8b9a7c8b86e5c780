package zelian.problem.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.Rights;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.calendar.Deadlines;
import zelian.calendar.Light;
import zelian.common.NotFound;
import zelian.problem.work.Aspect;
import zelian.problem.work.Assigning;
import zelian.problem.work.Leading;
import zelian.problem.work.Milestone;
import zelian.problem.work.Problem;
import zelian.problem.work.Provenance;
import zelian.problem.work.Undertakings;
import zelian.ui.Gantt;
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Tab;

/** Puts the three lists together for one reader: as rows, and over the months. */
@Component
class ListingProblems {

    static final int SIZE = 50;
    private static final int MOST_DRAWN = 200;
    private static final List<String> STATES = List.of(
            "PROPOSED",
            "SENT_BACK",
            "WEIGHED",
            "LISTED",
            "DISPUTED",
            "CLAIMED",
            "RUNNING",
            "APPLIED",
            "STRUCK_OFF",
            "MERGED",
            "DECLINED");

    private final Register register;
    private final Undertakings undertakings;
    private final Assigning assigning;
    private final Directory directory;
    private final Rights rights;
    private final Deadlines deadlines;

    ListingProblems(
            Register register,
            Undertakings undertakings,
            Assigning assigning,
            Directory directory,
            Rights rights,
            Deadlines deadlines) {
        this.register = register;
        this.undertakings = undertakings;
        this.assigning = assigning;
        this.directory = directory;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    ProblemsPage list(ProblemFilter filter, Viewer viewer) {
        var found = rows(filter, viewer, SIZE + 1);
        var names = names(found);
        var units = unitNames(found);
        var milestones = milestones(found);
        var states = register.states(filter, viewer);
        return new ProblemsPage(
                new ProblemsPage.Filter(
                        filter.q(),
                        filter.state(),
                        filter.unit() == null ? null : filter.unit().toString(),
                        filter.source() == null ? null : filter.source().name(),
                        filter.aspect() == null ? null : filter.aspect().name()),
                states(),
                units(viewer),
                Option.of(Provenance.values(), Provenance::label),
                Option.of(Aspect.values(), Aspect::label),
                tabs("/problems"),
                Pageful.of(found, SIZE, Register.Row::number, filter.after())
                        .map(row -> row(row, names, units, milestones, viewer)),
                total(states),
                query(filter),
                rights.mayAnywhere(viewer, Area.DUTY, Act.DRAFT));
    }

    List<Register.Row> rows(ProblemFilter filter, Viewer viewer, int limit) {
        if (viewer.administers()) {
            throw new NotFound("problems");
        }
        return register.rows(filter, viewer, limit);
    }

    private static String total(Map<String, Long> states) {
        var all = states.values().stream().mapToLong(Long::longValue).sum();
        var closed = Stream.of("DECLINED", "MERGED", "STRUCK_OFF")
                .mapToLong(state -> states.getOrDefault(state, 0L))
                .sum();
        return "共 %d 个，未办结 %d，已销号 %d".formatted(all, all - closed, states.getOrDefault("STRUCK_OFF", 0L));
    }

    static List<Tab> tabs(String current) {
        return Stream.of(Map.entry("三单联动", "/problems"), Map.entry("路径图", "/problems/path"))
                .map(tab -> new Tab(tab.getKey(), tab.getValue(), tab.getValue().equals(current)))
                .toList();
    }

    private static List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option(Register.OPEN, "未办结")),
                        STATES.stream().map(state -> new Option(state, Problem.word(state))))
                .toList();
    }

    private List<Option> units(Viewer viewer) {
        var readable = rights.units(viewer, Area.DUTY, Act.READ);
        return directory.units(viewer.day()).stream()
                .filter(unit -> readable.contains(unit.id()))
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    Map<PersonId, String> names(List<Register.Row> rows) {
        return directory.names(rows.stream()
                .map(Register.Row::led)
                .filter(Objects::nonNull)
                .map(Register.Led::lead)
                .collect(Collectors.toSet()));
    }

    Map<UnitId, String> unitNames(List<Register.Row> rows) {
        Set<UnitId> units = new HashSet<>();
        rows.forEach(row -> {
            units.add(row.unit());
            if (row.led() != null) {
                units.add(row.led().unit());
                units.addAll(row.led().helpers());
            }
        });
        return directory.unitNames(units);
    }

    Map<UUID, List<Milestone>> milestones(List<Register.Row> rows) {
        return undertakings
                .milestones(rows.stream()
                        .map(Register.Row::run)
                        .filter(Objects::nonNull)
                        .map(Register.Run::id)
                        .toArray(UUID[]::new))
                .stream()
                .collect(Collectors.groupingBy(Milestone::project));
    }

    private ProblemsPage.Row row(
            Register.Row row,
            Map<PersonId, String> names,
            Map<UnitId, String> units,
            Map<UUID, List<Milestone>> milestones,
            Viewer viewer) {
        var led = row.led();
        var run = row.run();
        return new ProblemsPage.Row(
                "/problems/" + row.id(),
                row.number(),
                row.title(),
                units.getOrDefault(row.unit(), "—"),
                row.source().label(),
                row.gravity().label(),
                row.word(),
                led == null ? null : names.get(led.lead()),
                led == null ? null : units.getOrDefault(led.unit(), "—"),
                led == null ? null : led.claimedOn() == null ? led.state().label() : led.claimedOn() + " 认领",
                run == null ? null : "/problems/projects/" + run.id(),
                run == null ? null : run.name(),
                run == null ? null : progress(milestones.getOrDefault(run.id(), List.of())),
                missing(row, viewer),
                light(row, viewer));
    }

    static String progress(List<Milestone> milestones) {
        var done = milestones.stream().filter(Milestone::done).count();
        return milestones.isEmpty()
                ? "还没有节点"
                : "节点 %d / %d，进度 %d%%".formatted(done, milestones.size(), done * 100 / milestones.size());
    }

    private @Nullable String missing(Register.Row row, Viewer viewer) {
        var led = row.led();
        if (led == null || row.run() != null) {
            return null;
        }
        if (led.state() == Leading.State.WAITING) {
            return viewer.day().isAfter(led.dueOn()) ? "逾期未认领" : null;
        }
        return led.claimedOn() != null && viewer.day().isAfter(assigning.projectBy(led.claimedOn()))
                ? "认领以后没有立项"
                : null;
    }

    private @Nullable Light light(Register.Row row, Viewer viewer) {
        var led = row.led();
        return switch (row.state()) {
            case "LISTED" -> led == null ? null : deadlines.light(led.dueOn(), viewer.day());
            case "CLAIMED" ->
                led == null || led.claimedOn() == null
                        ? null
                        : deadlines.light(assigning.projectBy(led.claimedOn()), viewer.day());
            case "RUNNING", "APPLIED" ->
                row.run() == null
                        ? null
                        : deadlines.light(deadlines.by(row.run().until()), viewer.day());
            default -> null;
        };
    }

    PathPage path(@Nullable UnitId unit, Viewer viewer) {
        var rows = rows(new ProblemFilter(null, null, unit, null, null, null), viewer, MOST_DRAWN).stream()
                .filter(row -> List.of("RUNNING", "APPLIED", "STRUCK_OFF").contains(row.state()))
                .toList();
        var names = names(rows);
        var milestones = milestones(rows);
        var bars = rows.stream().map(row -> bar(row, names, milestones, viewer)).toList();
        var owners = directory.names(milestones.values().stream()
                .flatMap(List::stream)
                .map(Milestone::owner)
                .collect(Collectors.toSet()));
        return new PathPage(
                tabs("/problems/path"),
                Gantt.of(bars, viewer.day()),
                rows.stream()
                        .flatMap(row -> line(row, milestones, owners, viewer))
                        .toList(),
                units(viewer),
                unit == null ? null : unit.toString(),
                "共 " + rows.size() + " 个项目");
    }

    private static Stream<PathPage.Row> line(
            Register.Row row, Map<UUID, List<Milestone>> milestones, Map<PersonId, String> owners, Viewer viewer) {
        var run = Objects.requireNonNull(row.run());
        return milestones.getOrDefault(run.id(), List.of()).stream()
                .map(milestone -> new PathPage.Row(
                        run.name(),
                        "/problems/projects/" + run.id(),
                        milestone.words(),
                        owners.getOrDefault(milestone.owner(), "—"),
                        milestone.dueOn().toString(),
                        milestone.wordOn(viewer.day())));
    }

    private static Gantt.Bar bar(
            Register.Row row, Map<PersonId, String> names, Map<UUID, List<Milestone>> milestones, Viewer viewer) {
        var run = Objects.requireNonNull(row.run());
        var own = milestones.getOrDefault(run.id(), List.of());
        return bar(
                run.name(),
                (row.led() == null ? "" : names.getOrDefault(row.led().lead(), "") + "，") + progress(own),
                "/problems/projects/" + run.id(),
                run.since(),
                run.until(),
                own,
                viewer);
    }

    static Gantt.Bar bar(
            String name,
            String second,
            @Nullable String address,
            LocalDate since,
            LocalDate until,
            List<Milestone> milestones,
            Viewer viewer) {
        return new Gantt.Bar(
                name,
                second,
                address,
                since,
                until,
                milestones.stream()
                        .map(milestone -> new Gantt.Mark(
                                milestone.dueOn(),
                                milestone.done()
                                        ? Gantt.Phase.DONE
                                        : milestone.lateOn(viewer.day()) ? Gantt.Phase.LATE : Gantt.Phase.AHEAD,
                                milestone.words() + "，" + milestone.wordOn(viewer.day())))
                        .toList());
    }

    private static String query(ProblemFilter filter) {
        var address = UriComponentsBuilder.newInstance();
        Stream.of(
                        Arrays.asList("q", filter.q()),
                        Arrays.asList("state", filter.state()),
                        Arrays.asList(
                                "unit",
                                filter.unit() == null ? null : filter.unit().toString()),
                        Arrays.asList(
                                "source",
                                filter.source() == null ? null : filter.source().name()),
                        Arrays.asList(
                                "aspect",
                                filter.aspect() == null ? null : filter.aspect().name()))
                .filter(pair -> pair.get(1) != null && !pair.get(1).isBlank())
                .forEach(pair -> address.queryParam(pair.get(0), pair.get(1)));
        return address.encode().build().toUriString();
    }
}
