package zelian.accountability.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.ClosedYears;
import zelian.access.Party;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.rule.Article;
import zelian.accountability.rule.Form;
import zelian.accountability.rule.FormGroup;
import zelian.accountability.rule.Mandate;
import zelian.accountability.rule.Quorum;
import zelian.accountability.rule.Vote;
import zelian.accountability.start.Powers;
import zelian.common.Ids;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.regulation.Rules;

/** Puts the vote of the body that decides on record (集体决定): authority and quorum first, then the count. */
@Service
class Deciding {

    private static final Source PROBATION = new Source("中国共产党纪律处分条例", "留党察看", LocalDate.of(2024, 1, 1), true);

    private static final Source NOT_HEAVIER = Source.own("问责办理办法：因申诉或者纠正重新决定的，不得加重处理");

    private final Cases cases;
    private final Decisions decisions;
    private final Hands hands;
    private final Powers powers;
    private final Rules rules;
    private final Sight sight;
    private final ClosedYears closed;
    private final Telling telling;

    Deciding(
            Cases cases,
            Decisions decisions,
            Hands hands,
            Powers powers,
            Rules rules,
            Sight sight,
            ClosedYears closed,
            Telling telling) {
        this.cases = cases;
        this.decisions = decisions;
        this.hands = hands;
        this.powers = powers;
        this.rules = rules;
        this.sight = sight;
        this.closed = closed;
        this.telling = telling;
    }

    /**
     * @throws Rejected if a form does not fit the object, or is not that body's to decide; without quorum; before the
     *     report or after today
     */
    @Transactional
    public void decide(Viewer by, CaseId id, DecisionForm form) {
        sight.require(by, id, Act.LEAD, Article.DECISION, Hand.LEAD);
        var reported = Cases.in(Case.Reported.class, cases.get(id));
        var head = reported.head();
        requireDay(form.heldOn(), head, by.day());
        closed.require(by, head.body(), form.heldOn(), new ClosedYears.Fact("case", id.value()), "问责决定");
        form.forms().forEach(one -> requireFits(one, head));
        requireProbation(form);
        requireNotHeavier(decisions.of(id), form);
        var decider = requireNonNull(head.decider());
        var asksConsent = form.forms().stream()
                .map(one -> powers.requireDecision(decider, one, head.target().standing(), by.day()))
                .anyMatch(Mandate::asksParty);
        var vote = new Vote(form.due(), form.present(), form.agree(), form.against(), form.postpone());
        vote.requireQuorum(Quorum.of(form.forms(), rules, by.day()));
        decisions.add(
                id,
                new Decision(
                        Ids.next(),
                        decider,
                        form.heldOn(),
                        vote,
                        vote.result(),
                        form.forms(),
                        form.probation(),
                        asksConsent,
                        null,
                        null,
                        null));
        var passed = vote.result() == Vote.Result.PASSED;
        Case after = passed ? reported.decide(by.person(), form.heldOn()) : reported.stay();
        if (passed && asksConsent) {
            hands.set(id, Hand.PARTY, Party.of(powers.party(by.day())));
        }
        cases.move(reported, after);
        telling.happened(by, "demand", head, "记下整改要求", Map.of(), Map.of(), form.demand());
        telling.happened(
                by,
                "decided",
                after.head(),
                "集体决定" + vote.result().label(),
                Map.of("状态", reported.word()),
                Map.of("状态", after.word(), "表决", vote.inWords()),
                form.facts());
    }

    private static void requireDay(LocalDate held, CaseHead head, LocalDate today) {
        var reported = head.day(Milestone.REPORTED);
        if (held.isAfter(today) || reported != null && held.isBefore(reported)) {
            throw Rejected.because("accountability.meeting-day", held).at("heldOn");
        }
    }

    private static void requireFits(Form form, CaseHead head) {
        if (!Form.of(head.target().onUnit()).contains(form)) {
            throw Rejected.because("accountability.form-does-not-fit", form.label())
                    .citing(Article.FORMS.source())
                    .at("forms");
        }
    }

    /** Changed on appeal or corrected, a decision is never made heavier. */
    private static void requireNotHeavier(List<Decision> before, DecisionForm form) {
        var voided = before.stream().filter(one -> one.voidedOn() != null).toList();
        if (!voided.isEmpty()
                && voided.stream().noneMatch(one -> !heaviest(form.forms()).isHeavierThan(heaviest(one.forms())))) {
            throw Rejected.because("accountability.made-heavier")
                    .citing(NOT_HEAVIER)
                    .at("forms");
        }
    }

    private static Form heaviest(List<Form> forms) {
        return Collections.max(forms);
    }

    private static void requireProbation(DecisionForm form) {
        var asked = form.forms().contains(Form.PROBATION);
        var months = form.probation();
        if (asked != (months != null) || months != null && months != 12 && months != 24) {
            throw Rejected.because("accountability.probation-months")
                    .citing(PROBATION)
                    .at("probation");
        }
        if (form.forms().stream()
                        .filter(one -> one.group() == FormGroup.DISCIPLINARY)
                        .count()
                > 1) {
            throw Rejected.because("accountability.one-sanction")
                    .citing(Article.FORMS.source())
                    .at("forms");
        }
    }
}
