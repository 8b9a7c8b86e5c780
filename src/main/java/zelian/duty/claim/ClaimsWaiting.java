package zelian.duty.claim;

import java.util.Optional;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.Page;
import zelian.ui.WorkbenchPart;

/** On the start page, beside the single matters: the way to take on many duties at once. */
@Component
class ClaimsWaiting implements WorkbenchPart {

    private static final int MANY = 2;

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
        return waiting.size() < MANY ? Optional.empty() : Optional.of(new ClaimsWaitingPart(waiting));
    }
}
