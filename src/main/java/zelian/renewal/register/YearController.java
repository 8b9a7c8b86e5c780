package zelian.renewal.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.renewal.opening.Change;
import zelian.renewal.opening.OpeningYears;
import zelian.renewal.suggestion.GatheringSuggestions;
import zelian.renewal.year.YearSight;
import zelian.renewal.year.Years;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Years (年度): those there are, one of them, and opening one. */
@Controller
@RequestMapping("/years")
class YearController {

    private final YearPages pages;
    private final LineRows lines;
    private final BaseRows bases;
    private final OpeningYears opening;
    private final GatheringSuggestions gathering;
    private final Years years;
    private final YearSight sight;

    YearController(
            YearPages pages,
            LineRows lines,
            BaseRows bases,
            OpeningYears opening,
            GatheringSuggestions gathering,
            Years years,
            YearSight sight) {
        this.pages = pages;
        this.lines = lines;
        this.bases = bases;
        this.opening = opening;
        this.gathering = gathering;
        this.years = years;
        this.sight = sight;
    }

    @GetMapping
    Page list(Viewer viewer) {
        return pages.all(viewer);
    }

    /** The chain knows a year by its id. */
    @GetMapping("/of/{id}")
    Page of(@PathVariable UUID id, Viewer viewer) {
        sight.requireReader(viewer);
        return pages.of(years.get(id).year(), viewer);
    }

    @GetMapping("/{year}")
    Page show(@PathVariable int year, Viewer viewer) {
        return pages.of(year, viewer);
    }

    @PostMapping("/{year}/opening")
    SeeOther open(@PathVariable int year, Viewer viewer) {
        opening.ask(viewer, year);
        return new SeeOther("/years/" + year);
    }

    @PostMapping("/{year}/gathering")
    SeeOther gather(@PathVariable int year, Viewer viewer) {
        gathering.gatherAgain(viewer, year);
        return new SeeOther("/years/" + year);
    }

    @GetMapping("/{year}/bases/{appraisal}")
    Page bases(
            @PathVariable int year,
            @PathVariable UUID appraisal,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        sight.requireReader(viewer);
        return bases.page(year, appraisal, after, viewer);
    }

    @GetMapping("/{year}/lists/{list}")
    Page lines(
            @PathVariable int year,
            @PathVariable UUID list,
            @RequestParam(required = false) @Nullable Change change,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return lines.page(year, list, change, after, viewer);
    }
}
