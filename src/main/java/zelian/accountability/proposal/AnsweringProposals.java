package zelian.accountability.proposal;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;
import zelian.accountability.casefile.Sight;
import zelian.accountability.rule.Article;
import zelian.common.Rejected;

/** What becomes of a proposal: the receiving body answers with its reason; a start is noted, or that it was stopped. */
@Service
public class AnsweringProposals {

    private final Proposals proposals;
    private final Rights rights;
    private final Telling telling;

    AnsweringProposals(Proposals proposals, Rights rights, Telling telling) {
        this.proposals = proposals;
        this.rights = rights;
        this.telling = telling;
    }

    @Transactional
    void answer(Viewer by, ProposalId id, AnswerForm form) {
        var proposal = proposals.get(id, by);
        Sight.require(mayAnswer(by, proposal.head()), Act.REVIEW, Article.START);
        var answered = switch (form.answer()) {
            case ACCEPT -> Proposals.in(Proposal.Proposed.class, proposal).accept(by.person(), by.day());
            case DECLINE -> Proposals.in(Proposal.Proposed.class, proposal).decline(by.person(), by.day());
            case PASS_ON ->
                proposal instanceof Proposal.Accepted accepted
                        ? accepted.passOn(by.person(), by.day())
                        : Proposals.in(Proposal.Proposed.class, proposal).passOn(by.person(), by.day());
        };
        proposals.move(proposal, answered);
        telling.happened(by, "answered", proposal.head(), "答复问责建议", Map.of("状态", answered.word()), form.words());
        telling.noteProposer(
                by,
                proposal.head(),
                "answered-" + proposal.head().lock(),
                "问责建议已答复：" + proposal.head().number() + "，" + answered.word());
    }

    /** The receiving body answers, never the proposer nor the object. */
    boolean mayAnswer(Viewer by, ProposalHead head) {
        return head.receiver().equals(by.unit())
                && !head.proposer().is(by)
                && !head.holder().equals(by.person())
                && rights.may(by, Area.ACCOUNTABILITY, Act.REVIEW, head.unit());
    }

    /** A case was made of it. */
    public void started(Viewer by, Proposal.Accepted accepted, String caseNumber) {
        proposals.move(accepted, accepted.start(by.person()));
        telling.happened(by, "started", accepted.head(), "据此提请启动问责", Map.of("案件", caseNumber), "");
        telling.noteProposer(
                by, accepted.head(), "started", "问责建议已启动：" + accepted.head().number());
    }

    /** A start was stopped because the body has no authority; that stays, though nothing else does. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void blocked(Viewer by, ProposalId id, Rejected why) {
        var proposal = proposals.get(id, by);
        proposals.blocked(id, by.day());
        var source = why.source();
        telling.happened(
                by,
                "blocked",
                proposal.head(),
                "启动被拦下，没有管理权限",
                Map.of("依据", source == null ? "—" : source.inWords()),
                "启动被拦下：本机关对该对象没有管理权限。依据：" + (source == null ? "—" : source.inWords()));
    }
}
