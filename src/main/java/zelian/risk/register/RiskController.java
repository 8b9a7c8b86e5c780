package zelian.risk.register;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.risk.RiskCardId;
import zelian.risk.card.Cause;
import zelian.risk.card.Drafting;
import zelian.risk.card.Passing;
import zelian.ui.SeeOther;

/** Risk cards: the list, one card, and its way from the unit into force. */
@Controller
@RequestMapping("/risks")
class RiskController {

    private final ListingRisks listing;
    private final RiskPages pages;
    private final MeasurePages measurePages;
    private final Arising arising;
    private final Passing passing;
    private final Drafting drafting;

    RiskController(
            ListingRisks listing,
            RiskPages pages,
            MeasurePages measurePages,
            Arising arising,
            Passing passing,
            Drafting drafting) {
        this.listing = listing;
        this.pages = pages;
        this.measurePages = measurePages;
        this.arising = arising;
        this.passing = passing;
        this.drafting = drafting;
    }

    @GetMapping
    RisksPage list(RiskFilter filter, Viewer viewer) {
        return listing.list(filter, viewer);
    }

    @GetMapping("/{id}")
    RiskPage card(@PathVariable RiskCardId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @GetMapping("/measures/{id}")
    MeasurePage measure(@PathVariable UUID id, Viewer viewer) {
        return measurePages.of(id, viewer);
    }

    @PostMapping("/measures/{id}/arising")
    SeeOther arise(@PathVariable UUID id, Viewer viewer) {
        return new SeeOther("/records/new?task=" + arising.arise(viewer, id));
    }

    @PostMapping("/submission")
    SeeOther submitAll(@RequestParam(defaultValue = "") List<RiskCardId> ids, Viewer viewer) {
        passing.submit(viewer, ids);
        return new SeeOther("/risks?state=SUBMITTED");
    }

    @PostMapping("/review")
    SeeOther reviewAll(@RequestParam(defaultValue = "") List<RiskCardId> ids, Viewer viewer) {
        passing.review(viewer, ids);
        return new SeeOther("/risks?state=REVIEWED");
    }

    @PostMapping("/filing")
    SeeOther fileAll(@RequestParam(defaultValue = "") List<RiskCardId> ids, Viewer viewer) {
        passing.file(viewer, ids);
        return new SeeOther("/risks?state=IN_FORCE");
    }

    @PostMapping("/return")
    SeeOther sendBackAll(
            @RequestParam(defaultValue = "") List<RiskCardId> ids,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        passing.sendBack(viewer, ids, reason);
        return new SeeOther("/risks?state=SENT_BACK");
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable RiskCardId id, Viewer viewer) {
        passing.submit(viewer, List.of(id));
        return shown(id);
    }

    @PostMapping("/{id}/review")
    SeeOther review(@PathVariable RiskCardId id, Viewer viewer) {
        passing.review(viewer, List.of(id));
        return shown(id);
    }

    @PostMapping("/{id}/filing")
    SeeOther file(@PathVariable RiskCardId id, Viewer viewer) {
        passing.file(viewer, List.of(id));
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(@PathVariable RiskCardId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        passing.sendBack(viewer, List.of(id), reason);
        return shown(id);
    }

    @PostMapping("/{id}/adjustment")
    SeeOther adjust(
            @PathVariable RiskCardId id,
            @RequestParam Cause cause,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        drafting.adjust(viewer, id, cause, reason);
        return shown(id);
    }

    @PostMapping("/{id}/dropping")
    SeeOther drop(@PathVariable RiskCardId id, Viewer viewer) {
        drafting.drop(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/closing")
    SeeOther close(@PathVariable RiskCardId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        passing.close(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(RiskCardId id) {
        return new SeeOther("/risks/" + id);
    }
}
