package zelian.problem.register;

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
import zelian.ui.Option;
import zelian.ui.Pageful;
import zelian.ui.Tab;

/** Puts the three lists together for one reader: as rows, and over the months. */
@Component
class ListingProblems {

    static final int SIZE = 50;
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

    List<Option> units(Viewer viewer) {
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
                run == null ? null : Milestone.progress(milestones.getOrDefault(run.id(), List.of())),
                missing(row, viewer),
                light(row, viewer));
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
