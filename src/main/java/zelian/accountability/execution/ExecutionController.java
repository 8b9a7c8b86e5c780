package zelian.accountability.execution;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Branches;
import zelian.ui.SeeOther;

/** What follows a decision (执行): announcement, receipts, remedy, return visits, the second look, the closing. */
@Controller
@RequestMapping("/accountability/cases/{id}")
class ExecutionController {

    private final ExecutingDecisions executing;
    private final ClosingCases closing;

    ExecutionController(ExecutingDecisions executing, ClosingCases closing) {
        this.executing = executing;
        this.closing = closing;
    }

    @PostMapping("/announcement")
    SeeOther announce(@PathVariable CaseId id, @Valid AnnouncementForm form, Viewer viewer) {
        executing.announce(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/receipts/{matter}")
    SeeOther receive(@PathVariable CaseId id, @PathVariable ReceiptMatter matter, Viewer viewer) {
        executing.receive(viewer, id, matter);
        return shown(id);
    }

    @PostMapping("/items")
    SeeOther open(@PathVariable CaseId id, @Valid ItemForm form, Viewer viewer) {
        executing.open(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/visits")
    SeeOther visit(@PathVariable CaseId id, @Valid VisitForm form, Viewer viewer) {
        closing.visit(viewer, id, form);
        return shown(id);
    }

    @PostMapping("/branches/{side}")
    SeeOther endBranch(
            @PathVariable CaseId id, @PathVariable Branches.Side side, @Valid BranchForm form, Viewer viewer) {
        closing.endBranch(viewer, id, side, form);
        return shown(id);
    }

    @PostMapping("/closing")
    SeeOther close(@PathVariable CaseId id, Viewer viewer) {
        closing.close(viewer, id);
        return shown(id);
    }

    private static SeeOther shown(CaseId id) {
        return new SeeOther("/accountability/cases/" + id);
    }
}
