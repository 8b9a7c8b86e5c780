package zelian.usage.appraisal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.Rejected;
import zelian.ui.Page;
import zelian.ui.SeeOther;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.action.Deciding;
import zelian.usage.action.Planning;
import zelian.usage.action.Proposing;

/** Uses of all results of an appraisal at once (成批运用): seen before they are proposed, and before they are approved. */
@Controller
@RequestMapping("/uses/appraisals/{appraisal}")
class AppraisalUsesController {

    private final AppraisalUses pages;
    private final Planning planning;
    private final Proposing proposing;
    private final Deciding deciding;
    private final Rights rights;

    AppraisalUsesController(
            AppraisalUses pages, Planning planning, Proposing proposing, Deciding deciding, Rights rights) {
        this.pages = pages;
        this.planning = planning;
        this.proposing = proposing;
        this.deciding = deciding;
        this.rights = rights;
    }

    @GetMapping
    Page show(@PathVariable AppraisalId appraisal, Viewer viewer) {
        return pages.of(appraisal, viewer);
    }

    @PostMapping
    SeeOther propose(
            @PathVariable AppraisalId appraisal, @RequestParam(defaultValue = "") List<OutcomeId> ids, Viewer viewer) {
        require(appraisal, Act.DRAFT, viewer);
        var chosen = Set.copyOf(ids);
        var plans = planning.of(appraisal, viewer).stream()
                .filter(plan ->
                        chosen.contains(plan.outcome().id()) && !plan.steps().isEmpty())
                .toList();
        requireSome(plans);
        proposing.proposeUsual(viewer, plans);
        return new SeeOther("/uses/appraisals/" + appraisal);
    }

    @PostMapping("/approval")
    SeeOther approve(
            @PathVariable AppraisalId appraisal, @RequestParam(defaultValue = "") List<UseId> ids, Viewer viewer) {
        var page = require(appraisal, Act.APPROVE, viewer);
        var chosen = ids.stream()
                .distinct()
                .filter(id ->
                        page.approved().stream().anyMatch(line -> line.id().equals(id.toString())))
                .toList();
        requireSome(chosen);
        deciding.approveAll(viewer, chosen);
        return new SeeOther("/uses/appraisals/" + appraisal);
    }

    private AppraisalUsesPage require(AppraisalId appraisal, Act act, Viewer viewer) {
        var page = pages.of(appraisal, viewer);
        if (!rights.mayAnywhere(viewer, Area.USAGE, act)) {
            throw Rejected.because("access.not-allowed", act.label(), Area.USAGE.label());
        }
        return page;
    }

    private static void requireSome(List<?> chosen) {
        if (chosen.isEmpty()) {
            throw Rejected.because("usage.nothing-chosen").at("ids");
        }
    }
}
