package zelian.usage.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.common.NotFound;
import zelian.usage.OutcomeId;
import zelian.usage.UseId;
import zelian.usage.catalogue.Action;
import zelian.usage.outcome.Outcome;
import zelian.usage.outcome.Outcomes;

/** What is done about results, as the demonstration tells it. */
@Component
@Profile("demo")
public class UseScenes {

    private final Proposing proposing;
    private final Planning planning;
    private final Deciding deciding;
    private final CarryingOut carryingOut;
    private final Outcomes outcomes;
    private final Owners owners;
    private final Uses uses;

    UseScenes(
            Proposing proposing,
            Planning planning,
            Deciding deciding,
            CarryingOut carryingOut,
            Outcomes outcomes,
            Owners owners,
            Uses uses) {
        this.proposing = proposing;
        this.planning = planning;
        this.deciding = deciding;
        this.carryingOut = carryingOut;
        this.outcomes = outcomes;
        this.owners = owners;
        this.uses = uses;
    }

    /** One line of the catalogue, by whoever usually carries it out. */
    public void propose(Viewer by, OutcomeId id, String code, @Nullable String words) {
        var outcome = outcomes.get(id, by);
        var action = Action.of(code).orElseThrow();
        var owner = owners.usual(action.by(), outcome, by.day()).orElseThrow();
        proposing.propose(by, id, new ProposalForm(code, owner.tenure(), null, words));
    }

    /** All that is usual about the results of an appraisal, save those of some units. */
    public void proposeAll(Viewer by, AppraisalId appraisal, List<String> but) {
        proposing.proposeUsual(
                by,
                planning.of(appraisal, by).stream()
                        .filter(plan -> !but.contains(plan.outcome().unitName()))
                        .filter(plan -> !plan.steps().isEmpty())
                        .toList());
    }

    public void decide(Viewer by, UseId id, boolean yes, @Nullable String words) {
        deciding.decide(by, id, answer(yes, words));
    }

    public void approveAll(Viewer by, List<UseId> ids) {
        deciding.approveAll(by, ids);
    }

    public void withdraw(Viewer by, UseId id, String words) {
        deciding.withdraw(by, id, new ReasonForm(words));
    }

    public void report(Viewer by, UseId id, String words) {
        carryingOut.report(by, id, new ReceiptForm(words));
    }

    public void verify(Viewer by, UseId id, boolean yes, @Nullable String words) {
        carryingOut.verify(by, id, answer(yes, words));
    }

    /** The living use of that outcome by that line of the catalogue. */
    public UseHead find(OutcomeId outcome, String code) {
        return uses.of(outcome).stream()
                .filter(use -> use.living() && use.head().code().equals(code))
                .map(Use::head)
                .findFirst()
                .orElseThrow(() -> new NotFound(code + " of " + outcome));
    }

    /** Whether the result is final by now. */
    public boolean fixed(OutcomeId id) {
        return Deciding.fixed(outcomes.any(id));
    }

    public List<Use> of(List<OutcomeId> ids) {
        return uses.of(ids);
    }

    public List<Outcome> results(AppraisalId appraisal, Viewer by) {
        return outcomes.of(appraisal, by);
    }

    private static AnswerForm answer(boolean yes, @Nullable String words) {
        return new AnswerForm(yes ? AnswerForm.Answer.YES : AnswerForm.Answer.NO, words);
    }

    /** Whether so many days have gone by since it was approved. */
    public static boolean old(UseHead head, int days, LocalDate day) {
        var approved = head.days().approvedOn();
        return approved != null && !day.isBefore(approved.plusDays(days));
    }
}
