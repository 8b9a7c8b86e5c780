package zelian.problem.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.problem.work.Milestone;
import zelian.ui.Gantt;

/** Draws the projects of problems over the months (路径图). */
@Component
class DrawingPaths {

    private static final int MOST_DRAWN = 200;

    private final ListingProblems listing;
    private final Directory directory;

    DrawingPaths(ListingProblems listing, Directory directory) {
        this.listing = listing;
        this.directory = directory;
    }

    PathPage of(@Nullable UnitId unit, Viewer viewer) {
        var rows = listing.rows(new ProblemFilter(null, null, unit, null, null, null), viewer, MOST_DRAWN).stream()
                .filter(row -> List.of("RUNNING", "APPLIED", "STRUCK_OFF").contains(row.state()))
                .toList();
        var names = listing.names(rows);
        var milestones = listing.milestones(rows);
        var bars = rows.stream().map(row -> bar(row, names, milestones, viewer)).toList();
        var owners = directory.names(milestones.values().stream()
                .flatMap(List::stream)
                .map(Milestone::owner)
                .collect(Collectors.toSet()));
        return new PathPage(
                ListingProblems.tabs("/problems/path"),
                Gantt.of(bars, viewer.day()),
                rows.stream()
                        .flatMap(row -> line(row, milestones, owners, viewer))
                        .toList(),
                listing.units(viewer),
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
                (row.led() == null ? "" : names.getOrDefault(row.led().lead(), "") + "，") + Milestone.progress(own),
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
}
