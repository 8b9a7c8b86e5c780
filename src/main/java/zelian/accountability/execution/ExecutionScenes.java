package zelian.accountability.execution;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Branches;
import zelian.rectification.Nature;

/** What follows decisions, as the demonstration tells it. */
@Component
@Profile("demo")
public class ExecutionScenes {

    private final ExecutingDecisions executing;
    private final ClosingCases closing;
    private final Receipts receipts;
    private final Branches branches;

    ExecutionScenes(ExecutingDecisions executing, ClosingCases closing, Receipts receipts, Branches branches) {
        this.executing = executing;
        this.closing = closing;
        this.receipts = receipts;
        this.branches = branches;
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

    /** What the decision demands. */
    public void open(Viewer by, CaseId id, String facts) {
        executing.open(
                by,
                id,
                new ItemForm(
                        "落实问责决定提出的整改要求",
                        facts,
                        Nature.BY_A_DAY,
                        "问题改到位，制度补齐，同类问题不再发生",
                        by.day().plusDays(45)));
    }

    public void closeIfDone(Viewer by, CaseId id) {
        if (closing.unfinished(id).matters().isEmpty()) {
            closing.close(by, id);
        }
    }

    public void visit(Viewer by, CaseId id, String political, String disciplinary, String social) {
        closing.visit(by, id, new VisitForm(political, disciplinary, social));
    }

    public void endBranches(Viewer by, CaseId id, String words) {
        branches.of(id).stream()
                .filter(branch -> branch.endedOn() == null)
                .forEach(branch -> closing.endBranch(by, id, branch.side(), new BranchForm(null, words)));
    }
}
