package zelian.usage.action;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.ui.SeeOther;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;

/** What is done about a use (运用): proposed, decided, carried out, looked at, taken back. */
@Controller
@RequestMapping("/uses")
class UseController {

    private final Proposing proposing;
    private final Deciding deciding;
    private final CarryingOut carryingOut;

    UseController(Proposing proposing, Deciding deciding, CarryingOut carryingOut) {
        this.proposing = proposing;
        this.deciding = deciding;
        this.carryingOut = carryingOut;
    }

    @PostMapping("/{id}/actions")
    SeeOther propose(@PathVariable OutcomeId id, @Valid ProposalForm form, Viewer viewer) {
        proposing.propose(viewer, id, form);
        return new SeeOther("/uses/" + id);
    }

    @PostMapping("/actions/{id}/decision")
    SeeOther decide(@PathVariable UseId id, @Valid AnswerForm form, Viewer viewer) {
        deciding.decide(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/actions/{id}/withdrawal")
    SeeOther withdraw(@PathVariable UseId id, @Valid ReasonForm form, Viewer viewer) {
        deciding.withdraw(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/actions/{id}/receipt")
    SeeOther report(@PathVariable UseId id, @Valid ReceiptForm form, Viewer viewer) {
        carryingOut.report(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/actions/{id}/verification")
    SeeOther verify(@PathVariable UseId id, @Valid AnswerForm form, Viewer viewer) {
        carryingOut.verify(viewer, id, form);
        return shown(id);
    }

    private static SeeOther shown(UseId id) {
        return new SeeOther("/uses/actions/" + id);
    }
}
