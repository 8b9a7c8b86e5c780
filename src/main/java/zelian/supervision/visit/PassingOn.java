package zelian.supervision.visit;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.organization.HolderChanged;
import zelian.supervision.round.Party;

/** Whoever takes over a post takes part in the visits still to be made under it. */
@Component
class PassingOn {

    private final Visits visits;
    private final Directory directory;

    PassingOn(Visits visits, Directory directory) {
        this.visits = visits;
        this.directory = directory;
    }

    @ApplicationModuleListener
    void on(HolderChanged changed) {
        var to = changed.to();
        if (to == null) {
            return;
        }
        directory
                .holder(to)
                .ifPresent(successor -> visits.openUnder(changed.from())
                        .forEach(visit -> visits.handOver(
                                visit.head().id(), changed.from(), Party.of(successor), successor.name())));
    }
}
