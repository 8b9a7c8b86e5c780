package zelian.notice.inbox;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import zelian.organization.PostPassed;

/** What a predecessor has not read passes to the successor; what waits is moved by the modules it belongs to. */
@Component
class HandingOver {

    private final Notes notes;

    HandingOver(Notes notes) {
        this.notes = notes;
    }

    @ApplicationModuleListener
    void on(PostPassed passed) {
        notes.handOver(
                passed.from(), passed.successor().tenure(), passed.successor().person());
    }
}
