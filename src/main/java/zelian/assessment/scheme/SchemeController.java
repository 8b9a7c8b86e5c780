package zelian.assessment.scheme;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.SchemeId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Schemes of assessment (考核方案): one version, and its way to publication. */
@Controller
@RequestMapping("/assessments/schemes")
class SchemeController {

    private final SchemePages pages;
    private final ApprovingSchemes approving;

    SchemeController(SchemePages pages, ApprovingSchemes approving) {
        this.pages = pages;
        this.approving = approving;
    }

    @GetMapping("/{id}")
    Page show(@PathVariable SchemeId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/{id}/submission")
    SeeOther submit(@PathVariable SchemeId id, Viewer viewer) {
        approving.submit(viewer, id);
        return shown(id);
    }

    @PostMapping("/{id}/decision")
    SeeOther decide(
            @PathVariable SchemeId id,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String opinion,
            Viewer viewer) {
        approving.decide(viewer, id, step, opinion);
        return shown(id);
    }

    @PostMapping("/{id}/return")
    SeeOther sendBack(
            @PathVariable SchemeId id,
            @RequestParam String step,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        approving.sendBack(viewer, id, step, reason);
        return shown(id);
    }

    @PostMapping("/{id}/withdrawal")
    SeeOther withdraw(@PathVariable SchemeId id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        approving.withdraw(viewer, id, reason);
        return shown(id);
    }

    private static SeeOther shown(SchemeId id) {
        return new SeeOther("/assessments/schemes/" + id);
    }
}
