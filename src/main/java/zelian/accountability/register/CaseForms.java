package zelian.accountability.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.appeal.Appeal;
import zelian.accountability.appeal.Appeals;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.decision.Decisions;
import zelian.accountability.execution.Receipts;
import zelian.accountability.inquiry.Shares;
import zelian.accountability.period.Periods;
import zelian.common.NotFound;

/** Which forms a reader of a case gets now. */
@Component
class CaseForms {

    private final Hands hands;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Periods periods;
    private final Shares shares;
    private final Receipts receipts;
    private final Saying saying;

    CaseForms(
            Hands hands,
            Decisions decisions,
            Appeals appeals,
            Periods periods,
            Shares shares,
            Receipts receipts,
            Saying saying) {
        this.hands = hands;
        this.decisions = decisions;
        this.appeals = appeals;
        this.periods = periods;
        this.shares = shares;
        this.receipts = receipts;
        this.saying = saying;
    }

    Set<CaseForm> of(Case one, boolean finished, Viewer viewer) {
        var head = one.head();
        var held = hands.of(head.id());
        var forms = EnumSet.noneOf(CaseForm.class);
        if (head.isOwn(viewer)) {
            own(one, forms);
            return forms;
        }
        if (Hands.has(viewer.person(), held, turn(one))) {
            turnOf(one, forms);
        }
        if (Hands.has(viewer.person(), held, Hand.LEAD, Hand.TEAM)) {
            team(one, finished, Hands.has(viewer.person(), held, Hand.LEAD), forms);
        }
        if (one instanceof Case.Executing) {
            executing(head, held, forms, viewer);
        }
        return forms;
    }

    /** Whose turn it is. */
    Hand turn(Case one) {
        return switch (one) {
            case Case.Requested it ->
                it.head().asksParty() && it.head().day(Milestone.ENDORSED) != null ? Hand.PARTY : Hand.PRINCIPAL;
            case Case.SparingAsked ignored -> Hand.PRINCIPAL;
            case Case.Shown ignored -> Hand.HOLDER;
            case Case.Decided it -> asksConsent(it) ? Hand.PARTY : Hand.SIGNER;
            default -> Hand.LEAD;
        };
    }

    private boolean asksConsent(Case.Decided decided) {
        var decision = decisions
                .standing(decided.head().id())
                .orElseThrow(() -> new NotFound("decision of " + decided.head().id()));
        return decision.asksConsent() && decided.head().day(Milestone.CONSENTED) == null;
    }

    private void own(Case one, Set<CaseForm> forms) {
        if (one instanceof Case.Shown) {
            forms.add(CaseForm.STATEMENT);
        }
        if (one instanceof Case.Executing it && appeals.of(it.head().id()).isEmpty()) {
            forms.add(CaseForm.APPEAL);
        }
    }

    private void turnOf(Case one, Set<CaseForm> forms) {
        switch (one) {
            case Case.Requested ignored -> forms.add(CaseForm.APPROVAL);
            case Case.SparingAsked ignored -> forms.add(CaseForm.SPARING);
            case Case.Decided it -> forms.add(asksConsent(it) ? CaseForm.CONSENT : CaseForm.SIGNATURE);
            default -> {}
        }
    }

    private void team(Case one, boolean finished, boolean lead, Set<CaseForm> forms) {
        switch (one) {
            case Case.Investigating ignored -> forms.add(CaseForm.WEIGHING);
            case Case.Weighed it -> {
                forms.add(CaseForm.SHARING);
                if (!shares.of(it.head().id()).isEmpty()) {
                    forms.add(CaseForm.SHOWING);
                }
            }
            case Case.Shown ignored -> forms.add(CaseForm.REFUSAL);
            case Case.Heard ignored -> forms.add(CaseForm.REPORT);
            case Case.Signed ignored -> forms.add(CaseForm.ANNOUNCEMENT);
            case Case.Executing ignored ->
                forms.addAll(List.of(CaseForm.ITEM, CaseForm.VISIT, CaseForm.STATE_SANCTION));
            default -> {}
        }
        if (!one.ended() && one.head().day(Milestone.STARTED) != null) {
            forms.add(CaseForm.BRANCHES);
        }
        if (lead && one instanceof Case.Reported) {
            forms.add(CaseForm.DECISION);
        }
        if (lead && finished && one instanceof Case.Executing) {
            forms.add(CaseForm.CLOSING);
        }
        if (one instanceof Case.Executing
                && periods.of(one.head().id()).stream().anyMatch(period -> period.since() == null)) {
            forms.add(CaseForm.RESTORATION);
        }
    }

    private void executing(CaseHead head, List<Hands.Held> held, Set<CaseForm> forms, Viewer viewer) {
        var waiting = appeals.of(head.id()).stream().anyMatch(CaseForms::open);
        if (waiting && Hands.has(viewer.person(), held, Hand.REVIEWER)) {
            forms.add(CaseForm.ANSWERING);
        }
        if (Hands.has(viewer.person(), held, Hand.SIGNER)) {
            forms.add(CaseForm.CORRECTION);
            if (waiting && held.stream().noneMatch(one -> one.hand() == Hand.REVIEWER)) {
                forms.add(CaseForm.NAMING);
            }
        }
        var personnel = saying.executes(head, viewer);
        if ((personnel || Hands.has(viewer.person(), held, Hand.LEAD, Hand.TEAM))
                && receipts.of(head.id()).stream()
                        .anyMatch(one -> one.doneOn() == null && one.matter().personnel() == personnel)) {
            forms.add(CaseForm.RECEIPTS);
        }
    }

    private static boolean open(Appeal appeal) {
        return appeal.result() == null;
    }
}
