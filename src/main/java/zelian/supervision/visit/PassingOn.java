package zelian.supervision.visit;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Party;
import zelian.organization.PostPassed;

/** Whoever takes over a post takes part in the visits still to be made under it. */
@Component
class PassingOn {

    private final Visits visits;

    PassingOn(Visits visits) {
        this.visits = visits;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        var successor = passed.successor();
        visits.openUnder(passed.from())
                .forEach(visit ->
                        visits.handOver(visit.head().id(), passed.from(), Party.of(successor), successor.name()));
    }
}
