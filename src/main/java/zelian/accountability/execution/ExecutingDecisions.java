package zelian.accountability.execution;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.decision.Decisions;
import zelian.accountability.rule.Article;
import zelian.calendar.Deadlines;
import zelian.calendar.Months;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.regulation.Rules;
import zelian.risk.Occasion;
import zelian.risk.RiskReviews;

/** Carries a decision out: announced to its object, receipts within the month, faults put right as items. */
@Service
class ExecutingDecisions {

    private static final Source PERSONNEL = new Source("中国共产党组织处理规定（试行）", "第六条", LocalDate.of(2021, 3, 19), false);

    private final Cases cases;
    private final Decisions decisions;
    private final Receipts receipts;
    private final Hands hands;
    private final Rights rights;
    private final Rules rules;
    private final Deadlines deadlines;
    private final Rectification rectification;
    private final RiskReviews risks;
    private final Sight sight;
    private final Telling telling;

    ExecutingDecisions(
            Cases cases,
            Decisions decisions,
            Receipts receipts,
            Hands hands,
            Rights rights,
            Rules rules,
            Deadlines deadlines,
            Rectification rectification,
            RiskReviews risks,
            Sight sight,
            Telling telling) {
        this.cases = cases;
        this.decisions = decisions;
        this.receipts = receipts;
        this.hands = hands;
        this.rights = rights;
        this.rules = rules;
        this.deadlines = deadlines;
        this.rectification = rectification;
        this.risks = risks;
        this.sight = sight;
        this.telling = telling;
    }

    /** Announced to the object and its organisation; from now on its clocks run. */
    @Transactional
    public void announce(Viewer by, CaseId id, AnnouncementForm form) {
        sight.require(by, id, Act.LEAD, Article.EXECUTION, Hand.LEAD, Hand.TEAM);
        var signed = Cases.in(Case.Signed.class, cases.get(id));
        var executing = signed.announce(by.person(), by.day());
        var decision = decisions.require(id);
        cases.move(signed, executing);
        var clock = rules.on(by.day()).months("accountability.execution.clock").value();
        receipts.ask(
                id,
                ReceiptMatter.of(decision.forms(), signed.head().target().onUnit()),
                deadlines.after(by.day(), new Months(clock)));
        telling.moved(by, "announced", signed, executing, "宣布问责决定", form.words());
        telling.note(
                by,
                executing.head(),
                executing.head().target().holder(),
                "announced-" + executing.head().lock(),
                "问责决定已宣布：" + decision.number(),
                "不服的可以在规定期限内书面申诉，申诉期间不停止执行");
        risks.ask(
                by,
                new Occasion(
                        Occasion.Kind.CASE,
                        executing.head().target().unit(),
                        "",
                        "本单位有问责决定宣布，以案促改",
                        id.value(),
                        by.day()));
    }

    /** @throws Rejected if it is not theirs: what concerns posts and personnel files is for 组织(人事), the rest for the team */
    @Transactional
    public void receive(Viewer by, CaseId id, ReceiptMatter matter) {
        sight.requireCase(by, id);
        var one = cases.get(id);
        var team = hands.has(by, id, Hand.LEAD, Hand.TEAM);
        var personnel = !one.head().isOwn(by)
                && rights.may(
                        by, Area.ACCOUNTABILITY, Act.ANSWER, one.head().target().unit());
        Sight.require(team || personnel, Act.ANSWER, Article.EXECUTION);
        var executing = Cases.in(Case.Executing.class, one);
        if (matter.personnel() != personnel) {
            throw Rejected.because(
                            personnel ? "accountability.receipt-of-team" : "accountability.receipt-of-personnel",
                            matter.label())
                    .citing(PERSONNEL);
        }
        if (!receipts.done(id, matter, by)) {
            throw Rejected.because("accountability.receipt-done", matter.label());
        }
        telling.happened(by, "receipt", executing.head(), "执行回执", Map.of(), Map.of("事项", matter.label()), "");
    }

    /** What the decision demands becomes an item to put right. */
    @Transactional
    public void open(Viewer by, CaseId id, ItemForm form) {
        sight.require(by, id, Act.LEAD, Article.EXECUTION, Hand.LEAD, Hand.TEAM);
        var executing = Cases.in(Case.Executing.class, cases.get(id));
        var head = executing.head();
        var item = rectification.open(
                by,
                new Opening(
                        new SourceRef("case", id.value()),
                        head.title(),
                        form.title().strip(),
                        form.fact().strip(),
                        null,
                        form.standard(),
                        head.target().unit(),
                        form.nature(),
                        head.target().holder().tenure(),
                        null,
                        null,
                        form.due(),
                        true));
        telling.happened(by, "item-opened", head, "立项整改", Map.of(), Map.of("整改事项", item.toString()), "");
    }
}
