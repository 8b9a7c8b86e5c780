package zelian.accountability.proposal;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.accountability.casefile.Hands;
import zelian.organization.PostPassed;

/**
 * What waits under a post passes with it: proposals to be answered, and parts in open cases. What somebody answers for
 * themselves stays theirs.
 */
@Component
class PassingOn {

    private final Proposals proposals;
    private final Hands hands;

    PassingOn(Proposals proposals, Hands hands) {
        this.proposals = proposals;
        this.hands = hands;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = Party.of(passed.successor());
        proposals.handOver(passed.from(), successor);
        hands.handOver(passed.from(), successor);
    }
}
