package zelian.notice.inbox;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.organization.HolderChanged;

/** What a predecessor has not read passes to the successor; what waits is moved by the modules it belongs to. */
@Component
class HandingOver {

    private final Notes notes;

    HandingOver(Notes notes) {
        this.notes = notes;
    }

    @ApplicationModuleListener
    void on(HolderChanged change) {
        if (change.to() != null && change.successor() != null) {
            notes.handOver(change.from(), change.to(), change.successor());
        }
    }
}
