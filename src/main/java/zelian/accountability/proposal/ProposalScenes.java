package zelian.accountability.proposal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.accountability.ProposalId;

/** Proposals as the demonstration tells them. */
@Component
@Profile("demo")
public class ProposalScenes {

    private final Proposing proposing;
    private final AnsweringProposals answering;

    ProposalScenes(Proposing proposing, AnsweringProposals answering) {
        this.proposing = proposing;
        this.answering = answering;
    }

    public ProposalId propose(Viewer by, UnitId receiver, String object, String ground, String facts, String basis) {
        return proposing.propose(by, new ProposalForm(Origin.STATIONED, receiver, object, ground, facts, basis, null));
    }

    public void decline(Viewer by, ProposalId id, String words) {
        answering.answer(by, id, new AnswerForm(AnswerForm.Answer.DECLINE, words));
    }

    public void accept(Viewer by, ProposalId id, String words) {
        answering.answer(by, id, new AnswerForm(AnswerForm.Answer.ACCEPT, words));
    }
}
