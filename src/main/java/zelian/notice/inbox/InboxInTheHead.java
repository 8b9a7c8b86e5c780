package zelian.notice.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ui.HeadPart;
import zelian.ui.Page;

/** Shows the count of what waits, to everyone but the three administrators, for whom nothing can. */
@Component
class InboxInTheHead implements HeadPart {

    private final WaitingMatters waiting;

    InboxInTheHead(WaitingMatters waiting) {
        this.waiting = waiting;
    }

    @Override
    public Place place() {
        return Place.HEAD;
    }

    @Override
    public Optional<Page> part(@Nullable Viewer viewer) {
        return viewer == null || viewer.administers()
                ? Optional.empty()
                : Optional.of(new InboxCount(waiting.glance(viewer).size()));
    }
}
