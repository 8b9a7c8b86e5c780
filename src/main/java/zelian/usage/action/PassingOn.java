package zelian.usage.action;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** What is to be carried out under a post passes with it. */
@Component
class PassingOn {

    private final Uses uses;

    PassingOn(Uses uses) {
        this.uses = uses;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        uses.handOver(passed.from(), Party.of(passed.successor()));
    }
}
