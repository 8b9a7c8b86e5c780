package zelian.accountability.appeal;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.ui.SeeOther;

/** Appeals (申诉) and correction (纠正). */
@Controller
@RequestMapping("/accountability/cases/{id}")
class AppealController {

    private final Appealing appealing;

    AppealController(Appealing appealing) {
        this.appealing = appealing;
    }

    @PostMapping("/appeals")
    SeeOther file(@PathVariable CaseId id, @Valid AppealForm form, Viewer viewer) {
        appealing.file(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/reviewer")
    SeeOther name(@PathVariable CaseId id, @Valid ReviewerForm form, Viewer viewer) {
        appealing.name(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/appeal-decision")
    SeeOther answer(@PathVariable CaseId id, @Valid AppealAnswerForm form, Viewer viewer) {
        appealing.answer(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/correction")
    SeeOther correct(@PathVariable CaseId id, @Valid CorrectionForm form, Viewer viewer) {
        appealing.correct(viewer, id, form);
        return shown(id);
    }

    private static SeeOther shown(CaseId id) {
        return new SeeOther("/accountability/cases/" + id);
    }
}
