package zelian.assessment.grading;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.IndicatorId;
import zelian.ui.Page;
import zelian.ui.SeeOther;

/** Marking (核分): what one grader marks, and each mark. */
@Controller
@RequestMapping("/assessments")
class MarkController {

    private final MarkPages pages;
    private final Marking marking;
    private final PassingSeats passing;

    MarkController(MarkPages pages, Marking marking, PassingSeats passing) {
        this.pages = pages;
        this.marking = marking;
        this.passing = passing;
    }

    @GetMapping("/{id}/marks")
    Page list(@PathVariable AppraisalId id, Viewer viewer) {
        return pages.of(id, viewer);
    }

    @PostMapping("/{id}/seats")
    SeeOther pass(@PathVariable AppraisalId id, @Valid SeatsForm form, Viewer viewer) {
        passing.pass(viewer, id, form);
        return new SeeOther("/assessments/" + id);
    }

    @GetMapping("/marks/{id}/{indicator}")
    Page show(@PathVariable UUID id, @PathVariable IndicatorId indicator, Viewer viewer) {
        return pages.of(id, indicator, viewer);
    }

    @PostMapping("/marks/{id}/{indicator}")
    SeeOther mark(@PathVariable UUID id, @PathVariable IndicatorId indicator, @Valid MarkForm form, Viewer viewer) {
        var result = marking.mark(viewer, id, indicator, form);
        return new SeeOther("/assessments/" + result.appraisal() + "/marks");
    }
}
