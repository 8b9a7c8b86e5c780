package zelian.supervision.visit;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Visits of a round to its units. */
@Controller
@RequestMapping("/inspections")
class VisitController {

    private final VisitPages pages;
    private final PlanningVisits planning;
    private final ReschedulingVisits rescheduling;
    private final HoldingVisits holding;

    VisitController(VisitPages pages, PlanningVisits planning, ReschedulingVisits rescheduling, HoldingVisits holding) {
        this.pages = pages;
        this.planning = planning;
        this.rescheduling = rescheduling;
        this.holding = holding;
    }

    @GetMapping("/{round}/visits/new")
    Page fresh(@PathVariable RoundId round, @RequestParam(required = false) @Nullable UnitId unit, Viewer viewer) {
        return pages.fresh(round, unit, viewer);
    }

    @PostMapping("/{round}/visits")
    SeeOther plan(@PathVariable RoundId round, @Valid VisitForm form, Viewer viewer) {
        return shown(planning.plan(viewer, round, form));
    }

    @GetMapping("/visits/{id}")
    Page show(@PathVariable VisitId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/visits/{id}/holding")
    SeeOther hold(@PathVariable VisitId id, @Valid SummaryForm form, Viewer viewer) {
        holding.hold(viewer, id, form.words());
        return shown(id);
    }

    @PostMapping("/visits/{id}/rescheduling")
    SeeOther reschedule(@PathVariable VisitId id, @Valid ReschedulingForm form, Viewer viewer) {
        rescheduling.reschedule(viewer, id, form.day(), form.words());
        return shown(id);
    }

    @PostMapping("/visits/{id}/cancellation")
    SeeOther cancel(@PathVariable VisitId id, @RequestParam(defaultValue = "") String words, Viewer viewer) {
        planning.cancel(viewer, id, words);
        return shown(id);
    }

    private static SeeOther shown(VisitId id) {
        return new SeeOther("/inspections/visits/" + id);
    }
}
