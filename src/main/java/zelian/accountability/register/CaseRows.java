package zelian.accountability.register;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.appeal.Appeals;
import zelian.accountability.casefile.Branches;
import zelian.accountability.casefile.Cases;
import zelian.accountability.decision.Decision;
import zelian.accountability.decision.Decisions;
import zelian.accountability.execution.Receipts;
import zelian.accountability.inquiry.Shares;
import zelian.accountability.period.Periods;
import zelian.calendar.Deadlines;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.ui.Link;
import zelian.ui.Say;

/** The tables on the page of a case: shares, votes, receipts, periods, appeals, the second look, items. */
@Component
class CaseRows {

    private final Shares shares;
    private final Decisions decisions;
    private final Receipts receipts;
    private final Periods periods;
    private final Appeals appeals;
    private final Branches branches;
    private final Cases cases;
    private final Rectification rectification;
    private final Directory directory;
    private final Deadlines deadlines;

    CaseRows(
            Shares shares,
            Decisions decisions,
            Receipts receipts,
            Periods periods,
            Appeals appeals,
            Branches branches,
            Cases cases,
            Rectification rectification,
            Directory directory,
            Deadlines deadlines) {
        this.shares = shares;
        this.decisions = decisions;
        this.receipts = receipts;
        this.periods = periods;
        this.appeals = appeals;
        this.branches = branches;
        this.cases = cases;
        this.rectification = rectification;
        this.directory = directory;
        this.deadlines = deadlines;
    }

    List<CasePage.Share> shares(CaseId id) {
        return shares.of(id).stream()
                .map(share -> new CasePage.Share(
                        share.who(),
                        share.responsibility().label(),
                        share.follows().label()))
                .toList();
    }

    /** @param all also those not passed, put off or void */
    List<CasePage.Vote> votes(CaseId id, boolean all) {
        return decisions.of(id).stream()
                .filter(decision -> all || decision.inForce())
                .map(decision -> new CasePage.Vote(
                        Say.day(decision.heldOn()),
                        directory.unitName(decision.decider()),
                        decision.formsInWords(),
                        decision.vote().inWords(),
                        state(decision),
                        decision.number()))
                .toList();
    }

    private static String state(Decision decision) {
        return decision.voidedOn() != null ? "已作废" : decision.result().label();
    }

    /** @param personnel whether the reader handles what concerns posts and personnel files, and nothing else */
    List<CasePage.Receipt> receipts(CaseId id, boolean handsIn, boolean personnel, Viewer viewer) {
        return receipts.of(id).stream()
                .map(receipt -> new CasePage.Receipt(
                        receipt.matter().name(),
                        receipt.matter().label(),
                        receipt.doneOn() == null ? deadlines.light(receipt.due(), viewer.day()) : null,
                        receipt.doneOn() == null ? null : Say.day(receipt.doneOn()),
                        handsIn && receipt.doneOn() == null && receipt.matter().personnel() == personnel))
                .toList();
    }

    List<CasePage.Period> periods(CaseId id, Viewer viewer) {
        return periods.of(id).stream()
                .map(period -> new CasePage.Period(
                        period.form().label(),
                        Say.day(period.effectiveOn()),
                        Say.day(period.since()),
                        Say.day(period.until()),
                        period.arithmetic(),
                        period.state(viewer.day())))
                .toList();
    }

    List<CasePage.Appeal> appeals(CaseId id, Viewer viewer) {
        return appeals.of(id).stream()
                .map(appeal -> new CasePage.Appeal(
                        appeal.way().label(),
                        Say.day(appeal.filedOn()),
                        appeal.result() == null ? deadlines.light(appeal.answerBy(), viewer.day()) : null,
                        appeal.result() == null ? "申诉中" : appeal.result().label()))
                .toList();
    }

    List<CasePage.Branch> branches(CaseId id) {
        return branches.of(id).stream()
                .map(branch -> new CasePage.Branch(
                        branch.side().name(),
                        branch.side().label(),
                        branch.endedOn() == null ? null : Say.day(branch.endedOn()),
                        branch.linked() == null
                                ? null
                                : new Link(
                                        cases.get(new CaseId(branch.linked()))
                                                .head()
                                                .number(),
                                        "/accountability/cases/" + branch.linked())))
                .toList();
    }

    List<Link> items(CaseId id) {
        return rectification.of(new SourceRef("case", id.value())).stream()
                .map(item -> new Link(
                        item.number() + " " + item.title() + "，" + item.state(), "/rectification/items/" + item.id()))
                .toList();
    }
}
