package zelian.organization.tree;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ui.Page;

/** The tree of units, and one unit. */
@Controller
class OrganizationController {

    private final UnitRows units;
    private final ReadingUnits reading;
    private final Access access;

    OrganizationController(UnitRows units, ReadingUnits reading, Access access) {
        this.units = units;
        this.reading = reading;
        this.access = access;
    }

    @GetMapping("/organization")
    Page tree(@RequestParam @Nullable String find, @RequestParam @Nullable LocalDate day, Viewer viewer) {
        access.requireNames(viewer);
        var on = day == null || day.isAfter(viewer.day()) ? viewer.day() : day;
        var words = find == null ? "" : find.strip();
        var totals = units.totals(on);
        return new OrganizationPage(
                words.isEmpty()
                        ? units.below(null, on).stream()
                                .map(unit -> unit.opened(units.below(unit.id(), on)))
                                .toList()
                        : List.of(),
                words.isEmpty() ? List.of() : units.named(words, on),
                words,
                on,
                !on.equals(viewer.day()),
                totals.units(),
                totals.people(),
                totals.tenures(),
                access.imports(viewer),
                access.readsWhole(viewer));
    }

    @GetMapping("/organization/branches/{id}")
    Page branch(@PathVariable UnitId id, @RequestParam @Nullable LocalDate day, Viewer viewer) {
        access.requireNames(viewer);
        var on = day == null || day.isAfter(viewer.day()) ? viewer.day() : day;
        return new BranchPage(units.below(id, on), on.equals(viewer.day()) ? "" : "?day=" + on);
    }

    @GetMapping("/units/{id}")
    Page unit(@PathVariable UnitId id, Viewer viewer) {
        access.requireNames(viewer);
        return reading.page(id, viewer);
    }
}
