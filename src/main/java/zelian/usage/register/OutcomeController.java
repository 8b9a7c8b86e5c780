package zelian.usage.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;

/** The register of results and their use (运用台账): the list, one result, one use. */
@Controller
@RequestMapping("/uses")
class OutcomeController {

    private final ListingOutcomes listing;
    private final OutcomePages outcomes;
    private final UsePages uses;
    private final ExportingUses exporting;

    OutcomeController(ListingOutcomes listing, OutcomePages outcomes, UsePages uses, ExportingUses exporting) {
        this.listing = listing;
        this.outcomes = outcomes;
        this.uses = uses;
        this.exporting = exporting;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        return listing.list(kind, state, after, viewer);
    }

    @GetMapping("/export.xlsx")
    Download export(Viewer viewer) {
        exporting.requireMaker(viewer);
        return Download.excel("成果运用 " + viewer.day() + ".xlsx", out -> exporting.write(out, viewer));
    }

    @GetMapping("/{id}")
    Page outcome(@PathVariable OutcomeId id, Viewer viewer) {
        return outcomes.of(id, viewer);
    }

    @GetMapping("/actions/{id}")
    Page use(@PathVariable UseId id, Viewer viewer) {
        return uses.of(id, viewer);
    }
}
