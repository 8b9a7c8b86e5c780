package zelian.duty.list;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyListId;
import zelian.ui.ChainLink;
import zelian.ui.NavEntry;
import zelian.ui.ObjectKind;
import zelian.ui.SeeOther;

/** Duty lists (责任清单): the index, a list in any version, two versions side by side. */
@Controller
class DutyListController {

    private final ShowingIndex index;
    private final ShowingList list;
    private final ShowingComparison comparison;
    private final DraftingLists drafting;

    DutyListController(ShowingIndex index, ShowingList list, ShowingComparison comparison, DraftingLists drafting) {
        this.index = index;
        this.list = list;
        this.comparison = comparison;
        this.drafting = drafting;
    }

    @Bean
    static NavEntry dutyLists() {
        return NavEntry.of(ChainLink.FIX, "责任清单", "/duty-lists", 10).needs(Area.DUTY, Act.READ);
    }

    @Bean
    static ObjectKind dutyListKind() {
        return new ObjectKind("duty_list", "责任清单", ChainLink.FIX, "/duty-lists/{id}");
    }

    @GetMapping("/duty-lists")
    DutyListsPage index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return index.index(new ListRows.Wanted(q.strip(), year.matches("\\d{4}") ? year : ""), after, viewer);
    }

    @PostMapping("/duty-lists")
    SeeOther setUp(@RequestParam UUID unit, @RequestParam int year, Viewer viewer) {
        return new SeeOther("/duty-lists/" + drafting.setUp(viewer, new UnitId(unit), year));
    }

    @GetMapping("/duty-lists/{id}")
    DutyListPage show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String aspect,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String frequency,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable String change,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return list.page(
                new DutyListId(id),
                new ReadingLists.Asked(version, on),
                ListRows.Filter.of(q, aspect, kind, frequency, lead, change),
                after,
                viewer);
    }

    @GetMapping("/duty-lists/{id}/compare")
    ComparisonPage compare(@PathVariable UUID id, @RequestParam String from, @RequestParam String to, Viewer viewer) {
        return comparison.comparison(new DutyListId(id), from, to, viewer);
    }
}
