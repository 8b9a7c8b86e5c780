package zelian.supervision.letter;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.supervision.LetterId;
import zelian.ui.SeeOther;

/** More time for a letter: asked for and decided on its page. */
@Controller
@RequestMapping("/letters/{id}/extensions")
class ExtensionController {

    private final ExtendingLetters extending;

    ExtensionController(ExtendingLetters extending) {
        this.extending = extending;
    }

    @PostMapping
    SeeOther ask(@PathVariable LetterId id, @Valid ExtensionForm form, Viewer viewer) {
        extending.ask(viewer, id, form.newDue(), form.words());
        return new SeeOther("/letters/" + id);
    }

    @PostMapping("/decision")
    SeeOther decide(@PathVariable LetterId id, @Valid ExtensionAnswerForm form, Viewer viewer) {
        extending.decide(viewer, id, form.decision() == ExtensionAnswerForm.Decision.GRANT, form.words());
        return new SeeOther("/letters/" + id);
    }
}
