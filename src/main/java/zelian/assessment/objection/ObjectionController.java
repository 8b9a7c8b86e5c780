package zelian.assessment.objection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import zelian.access.Viewer;
import zelian.assessment.ObjectionId;
import zelian.ui.SeeOther;

/** Objections to scores (申诉): raised by the unit, decided by another hand; and records a sample found untrue. */
@Controller
@RequestMapping("/assessments")
class ObjectionController {

    private final Objecting objecting;
    private final FindingUntrue findingUntrue;

    ObjectionController(Objecting objecting, FindingUntrue findingUntrue) {
        this.objecting = objecting;
        this.findingUntrue = findingUntrue;
    }

    @PostMapping("/results/{id}/objections")
    SeeOther raise(@PathVariable UUID id, @Valid ObjectionForm form, Viewer viewer) {
        objecting.raise(viewer, id, form.indicator(), form.ground());
        return new SeeOther("/assessments/results/" + id);
    }

    @PostMapping("/objections/{id}/decision")
    SeeOther decide(@PathVariable ObjectionId id, @Valid AnswerForm form, Viewer viewer) {
        var result =
                objecting.decide(viewer, id, form.points(), form.outcome() == AnswerForm.Outcome.UPHELD, form.reason());
        return new SeeOther("/assessments/results/" + result);
    }

    @PostMapping("/results/{id}/falsehoods")
    SeeOther find(
            @PathVariable UUID id,
            @RequestParam @Size(max = 120) String record,
            @RequestParam @NotBlank @Size(max = 1000) String words,
            Viewer viewer) {
        findingUntrue.find(viewer, id, record, words);
        return new SeeOther("/assessments/results/" + id);
    }
}
