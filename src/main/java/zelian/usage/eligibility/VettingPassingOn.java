package zelian.usage.eligibility;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** What is to be signed under a post passes with it. */
@Component
class VettingPassingOn {

    private final Vettings vettings;

    VettingPassingOn(Vettings vettings) {
        this.vettings = vettings;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        vettings.handOver(passed.from(), Party.of(passed.successor()));
    }
}
