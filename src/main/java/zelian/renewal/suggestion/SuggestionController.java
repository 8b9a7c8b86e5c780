package zelian.renewal.suggestion;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.renewal.SuggestionId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Suggestions of the year before (上年建议): the list, one of them, and deciding on one or many. */
@Controller
@RequestMapping("/years")
class SuggestionController {

    private final SuggestionPages pages;
    private final DecidingSuggestions deciding;
    private final DecidingInBulk bulk;

    SuggestionController(SuggestionPages pages, DecidingSuggestions deciding, DecidingInBulk bulk) {
        this.pages = pages;
        this.deciding = deciding;
        this.bulk = bulk;
    }

    @GetMapping("/{year}/suggestions")
    Page list(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Origin origin,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID after,
            Viewer viewer) {
        return pages.list(year, SuggestionFilter.of(state, origin, unit, after), viewer);
    }

    @GetMapping("/{year}/decisions")
    Page preview(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "true") boolean adopt,
            Viewer viewer) {
        return pages.preview(year, bulk.plan(viewer, year, ids, adopt), adopt);
    }

    @PostMapping("/{year}/decisions")
    SeeOther decide(
            @PathVariable int year,
            @RequestParam(defaultValue = "") List<UUID> ids,
            @RequestParam(defaultValue = "true") boolean adopt,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        if (adopt) {
            bulk.adopt(viewer, year, ids);
        } else {
            bulk.decline(viewer, year, ids, reason);
        }
        return new SeeOther("/years/" + year + "/suggestions?state=OPEN");
    }

    @GetMapping("/suggestions/{id}")
    Page show(@PathVariable SuggestionId id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    @PostMapping("/suggestions/{id}/adoption")
    SeeOther adopt(@PathVariable SuggestionId id, @Valid AdoptionForm form, Viewer viewer) {
        deciding.adopt(viewer, id, form);
        return new SeeOther("/years/suggestions/" + id);
    }

    @PostMapping("/suggestions/{id}/decline")
    SeeOther decline(@PathVariable SuggestionId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        deciding.decline(viewer, id, reason);
        return new SeeOther("/years/suggestions/" + id);
    }
}
