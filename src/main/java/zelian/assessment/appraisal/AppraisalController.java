package zelian.assessment.appraisal;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.SchemeId;
import zelian.assessment.counting.FreezingBases;
import zelian.ui.Answer;
import zelian.ui.Download;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Appraisals (考责): all of them, one of them, and its way to the final result. */
@Controller
@RequestMapping("/assessments")
class AppraisalController {

    private final ListingAssessments listing;
    private final AppraisalPages pages;
    private final StartingAppraisals starting;
    private final DecidingAppraisals deciding;
    private final FreezingBases freezing;

    AppraisalController(
            ListingAssessments listing,
            AppraisalPages pages,
            StartingAppraisals starting,
            DecidingAppraisals deciding,
            FreezingBases freezing) {
        this.listing = listing;
        this.pages = pages;
        this.starting = starting;
        this.deciding = deciding;
        this.freezing = freezing;
    }

    @GetMapping
    Page list(Viewer viewer) {
        return listing.list(viewer);
    }

    @GetMapping("/schemes/{id}/appraisals/new")
    Page fresh(@PathVariable SchemeId id, Viewer viewer) {
        return starting.page(viewer, id);
    }

    @PostMapping("/schemes/{id}/appraisals")
    SeeOther start(@PathVariable SchemeId id, @Valid StartForm form, Viewer viewer) {
        return shown(starting.start(viewer, id, form));
    }

    @PostMapping("/schemes/{id}/bases")
    SeeOther freeze(@PathVariable SchemeId id, Viewer viewer) {
        freezing.freeze(viewer, id);
        return new SeeOther("/assessments/schemes/" + id);
    }

    @GetMapping("/{id}")
    Page show(@PathVariable AppraisalId id, @RequestParam(required = false) @Nullable String after, Viewer viewer) {
        return pages.of(id, after, viewer);
    }

    @GetMapping("/{id}/progress")
    Answer progress(@PathVariable AppraisalId id, Viewer viewer) {
        var counting = pages.counting(id, viewer);
        return counting.isPresent() ? counting.get() : shown(id);
    }

    @GetMapping("/{id}/export.xlsx")
    Download export(@PathVariable AppraisalId id, Viewer viewer) {
        var page = pages.whole(id, viewer);
        return Download.excel(page.title() + ".xlsx", out -> ResultSheet.write(page, out));
    }

    @PostMapping("/{id}/counting")
    SeeOther countAgain(@PathVariable AppraisalId id, Viewer viewer) {
        deciding.countAgain(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/closing")
    SeeOther close(@PathVariable AppraisalId id, Viewer viewer) {
        deciding.close(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable AppraisalId id, Viewer viewer) {
        deciding.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/decision")
    SeeOther decide(
            @PathVariable AppraisalId id,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String opinion,
            Viewer viewer) {
        deciding.decide(viewer, id, step, opinion);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(
            @PathVariable AppraisalId id,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        deciding.sendBack(viewer, id, step, reason);
        return shown(id);
    }

    @PostMapping("/{id}/settlement")
    SeeOther settle(@PathVariable AppraisalId id, Viewer viewer) {
        deciding.settle(viewer, id);
        return shown(id);
    }

    private static SeeOther shown(AppraisalId id) {
        return new SeeOther("/assessments/" + id);
    }
}
