package zelian.accountability.decision;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.period.Periods;
import zelian.accountability.rule.Article;
import zelian.document.DocumentNumbers;

/** From the vote to the paper: approval by the 党组's principal where it is asked, then signature, which gives the number. */
@Service
class SigningDecisions {

    private final Cases cases;
    private final Decisions decisions;
    private final Periods periods;
    private final DocumentNumbers numbers;
    private final Sight sight;
    private final Telling telling;

    SigningDecisions(
            Cases cases, Decisions decisions, Periods periods, DocumentNumbers numbers, Sight sight, Telling telling) {
        this.cases = cases;
        this.decisions = decisions;
        this.periods = periods;
        this.numbers = numbers;
        this.sight = sight;
        this.telling = telling;
    }

    /** The same-level 党组's principal approves (条例第十二条). */
    @Transactional
    public void consent(Viewer by, CaseId id) {
        sight.require(by, id, Act.APPROVE, Article.DECISION, Hand.PARTY);
        var decided = Cases.in(Case.Decided.class, cases.get(id));
        var consented = decided.consent(by.person(), by.day());
        cases.move(decided, consented);
        telling.happened(by, "consented", consented.head(), "同级党组主要负责人批准问责决定", Map.of(), Map.of("批准", "同意"), "");
    }

    /** Signs: the number is given, the decision takes effect, influence periods begin to be counted. */
    @Transactional
    public void sign(Viewer by, CaseId id) {
        sight.require(by, id, Act.APPROVE, Article.DECISION, Hand.SIGNER);
        var decided = Cases.in(Case.Decided.class, cases.get(id));
        var decision = decisions.require(id);
        var signed = decided.sign(by.person(), by.day(), decision.asksConsent());
        var number = numbers.next(decision.decider(), "问", by.day(), "decision", decision.id());
        decisions.signed(decision.id(), number.inWords(), by.day());
        cases.move(decided, signed);
        periods.begin(by, signed.head(), decision.forms(), decision.probation());
        telling.happened(
                by,
                "signed",
                signed.head(),
                "签发问责决定",
                Map.of("状态", decided.word()),
                Map.of("状态", signed.word(), "文号", number.inWords()),
                "");
    }
}
