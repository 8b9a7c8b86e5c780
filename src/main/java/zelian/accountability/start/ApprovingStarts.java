package zelian.accountability.start;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Branches;
import zelian.accountability.casefile.Case;
import zelian.accountability.casefile.CaseHead;
import zelian.accountability.casefile.Cases;
import zelian.accountability.casefile.Hand;
import zelian.accountability.casefile.Hands;
import zelian.accountability.casefile.Milestone;
import zelian.accountability.casefile.Sight;
import zelian.accountability.casefile.Telling;
import zelian.accountability.rule.Article;
import zelian.common.Rejected;

/**
 * The principals answer: the body's own first, then the same-level 党组's where the rule asks it (条例第九条). The same
 * hands decide whether someone is spared.
 */
@Service
class ApprovingStarts {

    private final Cases cases;
    private final Hands hands;
    private final Sight sight;
    private final Branches branches;
    private final Telling telling;

    ApprovingStarts(Cases cases, Hands hands, Sight sight, Branches branches, Telling telling) {
        this.cases = cases;
        this.hands = hands;
        this.sight = sight;
        this.branches = branches;
        this.telling = telling;
    }

    @Transactional
    public void answer(Viewer by, CaseId id, ApprovalForm form) {
        sight.require(by, id, Act.APPROVE, Article.START, Hand.PRINCIPAL, Hand.PARTY);
        var one = cases.get(id);
        Sight.require(hands.has(by, id, turn(one.head())), Act.APPROVE, Article.START);
        var approves = form.answer() == ApprovalForm.Answer.APPROVE;
        if (!approves && form.said().isEmpty()) {
            throw Rejected.because("accountability.words-missing").at("words");
        }
        switch (one) {
            case Case.Requested it when approves -> approve(by, it, form.said());
            case Case.Requested it -> moved(by, "refused", it, it.refuse(by.person()), "不予启动", form.said());
            case Case.SparingAsked it
            when approves -> moved(by, "spared", it, it.spare(by.person(), by.day()), "免予问责", form.said());
            case Case.SparingAsked it -> moved(by, "not-spared", it, it.goOn(by.person()), "继续调查", form.said());
            default ->
                throw Rejected.because("accountability.other-state", one.head().title(), one.word());
        }
    }

    /** Whose answer is awaited: the own principal's until it is given, then the 党组's. */
    static Hand turn(CaseHead head) {
        return head.asksParty() && head.day(Milestone.ENDORSED) != null && head.day(Milestone.STARTED) == null
                ? Hand.PARTY
                : Hand.PRINCIPAL;
    }

    private void approve(Viewer by, Case.Requested requested, String words) {
        var head = requested.head();
        if (head.asksParty() && head.day(Milestone.ENDORSED) == null) {
            moved(by, "endorsed", requested, requested.endorse(by.person(), by.day()), "同意启动，报党组主要负责人批准", words);
            return;
        }
        moved(by, "started", requested, requested.start(by.person(), by.day()), "批准启动", words);
        branches.open(head.id(), head.ground(), by.day());
    }

    private void moved(Viewer by, String what, Case from, Case to, String sentence, String words) {
        cases.move(from, to);
        telling.moved(by, what, from, to, sentence, words);
    }
}
