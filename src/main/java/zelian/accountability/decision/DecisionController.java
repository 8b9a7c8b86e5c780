package zelian.accountability.decision;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.ui.SeeOther;

/** The collective decision (集体决定): the vote, the approval, the signature. */
@Controller
@RequestMapping("/accountability/cases/{id}")
class DecisionController {

    private final Deciding deciding;
    private final SigningDecisions signing;

    DecisionController(Deciding deciding, SigningDecisions signing) {
        this.deciding = deciding;
        this.signing = signing;
    }

    @PostMapping("/decision")
    SeeOther decide(@PathVariable CaseId id, @Valid DecisionForm form, Viewer viewer) {
        deciding.decide(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/consent")
    SeeOther consent(@PathVariable CaseId id, Viewer viewer) {
        signing.consent(viewer, id);
        return shown(id);
    }

    @PostMapping("/signature")
    SeeOther sign(@PathVariable CaseId id, Viewer viewer) {
        signing.sign(viewer, id);
        return shown(id);
    }

    private static SeeOther shown(CaseId id) {
        return new SeeOther("/accountability/cases/" + id);
    }
}
