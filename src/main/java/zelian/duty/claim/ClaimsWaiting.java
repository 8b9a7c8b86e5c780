package zelian.duty.claim;

import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** On the start page: duties the reader is to take on, and disputes to answer. */
@Component
class ClaimsWaiting implements WorkbenchPart {

    private final ReadingClaims reading;

    ClaimsWaiting(ReadingClaims reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Page> part(Viewer viewer) {
        if (viewer.administers()) {
            return Optional.empty();
        }
        var waiting = reading.waiting(viewer);
        var disputed = reading.disputed(viewer);
        return waiting.isEmpty() && disputed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimsWaitingPart(
                        waiting,
                        disputed.stream()
                                .map(row -> new ClaimsWaitingPart.Disputed(row.id(), row.matter(), row.listTitle()))
                                .toList()));
    }
}
