package zelian.organization.tenure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Viewer;
import zelian.organization.HolderChanged;
import zelian.organization.PostPassed;

/** Says who takes over, wherever a post changed hands: by an act of the day or by an office's file. */
@Component
class Succession {

    private final Directory directory;
    private final ApplicationEventPublisher events;

    Succession(Directory directory, ApplicationEventPublisher events) {
        this.directory = directory;
        this.events = events;
    }

    @EventListener
    void on(HolderChanged changed) {
        var to = changed.to();
        if (to != null && !changed.from().equals(Viewer.NO_TENURE)) {
            directory
                    .holder(to)
                    .ifPresent(successor -> events.publishEvent(
                            new PostPassed(changed.by(), changed.from(), successor, changed.day())));
        }
    }
}
