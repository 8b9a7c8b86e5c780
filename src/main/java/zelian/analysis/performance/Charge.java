package zelian.analysis.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.analysis.Breaks;
import zelian.analysis.Kinds;
import zelian.analysis.Ref;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** A member sees the units in their charge: what was due, what was recorded, what is broken. */
@Component
class Charge implements WorkbenchPart {

    private final Performance performance;
    private final Directory directory;
    private final Breaks breaks;

    Charge(Performance performance, Directory directory, Breaks breaks) {
        this.performance = performance;
        this.directory = directory;
        this.breaks = breaks;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (!viewer.has(Role.MEMBER)) {
            return Optional.empty();
        }
        var person = viewer.person().value();
        var charge =
                new HashSet<>(performance.charges(List.of(person), viewer.day()).getOrDefault(person, List.of()));
        if (charge.isEmpty()) {
            return Optional.empty();
        }
        var due = performance.dueOfUnits(charge, viewer);
        var months = performance.monthsOfUnits(charge, viewer);
        var broken = breaks.totals(viewer).stream()
                .filter(total -> total.unit() != null)
                .collect(groupingBy(total -> Objects.requireNonNull(total.unit())));
        var heads = directory.inRole(Role.UNIT_HEAD, viewer.day()).stream()
                .collect(toMap(head -> head.unit(), head -> head.name(), (first, second) -> first));
        var rows = directory.units(viewer.day()).stream()
                .filter(unit -> charge.contains(unit.id().value()))
                .map(unit -> {
                    var id = unit.id().value();
                    var bars = Bars.of(months.get(id), viewer.day());
                    var tasks = due.getOrDefault(id, new Performance.Due(0, 0));
                    var here = broken.getOrDefault(id, List.of());
                    return new ChargePart.Row(
                            unit.name(),
                            Kinds.chainAddress(new Ref("unit", id)),
                            heads.getOrDefault(unit.id(), "空缺"),
                            tasks.all() - tasks.done(),
                            tasks.done(),
                            tasks.all(),
                            bars.months(),
                            bars.last(),
                            here.stream().mapToInt(Breaks.Total::count).sum(),
                            here.stream()
                                    .map(Breaks.Total::oldest)
                                    .min(Comparator.naturalOrder())
                                    .map(since -> (int) ChronoUnit.DAYS.between(since, viewer.day()))
                                    .orElse(0));
                })
                .toList();
        return Optional.of(new ChargePart(viewer.day().getMonthValue(), rows));
    }
}
