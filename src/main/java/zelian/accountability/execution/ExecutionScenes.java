package zelian.accountability.execution;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Branches;

/** What follows decisions, as the demonstration tells it. */
@Component
@Profile("demo")
public class ExecutionScenes {

    private final ExecutingDecisions executing;
    private final ClosingCases closing;
    private final Receipts receipts;

    ExecutionScenes(ExecutingDecisions executing, ClosingCases closing, Receipts receipts) {
        this.executing = executing;
        this.closing = closing;
        this.receipts = receipts;
    }

    public void announce(Viewer by, CaseId id, String words) {
        executing.announce(by, id, new AnnouncementForm(words));
    }

    /** Hands in every receipt, each by the right hand. */
    public void carryOut(Viewer team, Viewer personnel, CaseId id) {
        receipts.of(id)
                .forEach(receipt ->
                        executing.receive(receipt.matter().personnel() ? personnel : team, id, receipt.matter()));
    }

    public void visit(Viewer by, CaseId id, String political, String disciplinary, String social) {
        closing.visit(by, id, new VisitForm(political, disciplinary, social));
    }

    public void endBranch(Viewer by, CaseId id, Branches.Side side, String words) {
        closing.endBranch(by, id, side, new BranchForm(null, words));
    }
}
