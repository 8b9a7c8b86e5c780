package zelian.task.occurrence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Act;
import zelian.access.Area;
import zelian.access.Rights;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.ledger.Deed;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;

/** Ends what is no longer asked for (终止), and with it what it was broken down into. Nobody ends their own. */
@Service
class EndingOccurrences {

    private final Occurrences occurrences;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    EndingOccurrences(Occurrences occurrences, Rights rights, ApplicationEventPublisher events) {
        this.occurrences = occurrences;
        this.rights = rights;
        this.events = events;
    }

    /** Whoever may give tasks to the unit, and is not the one who owes this one. */
    boolean may(Viewer viewer, Occurrence occurrence) {
        return occurrence.open() && entitled(viewer, occurrence);
    }

    private boolean entitled(Viewer viewer, Occurrence occurrence) {
        return !occurrence.owner().equals(viewer.person())
                && rights.may(viewer, Area.TASK, Act.ASSIGN, occurrence.unit());
    }

    /**
     * Ends it.
     *
     * @throws Rejected {@code task.closed}, {@code task.not-yours-to-end} or {@code task.reason-missing}
     */
    @Transactional
    public void end(Viewer by, OccurrenceId id, String reason) {
        var occurrence = occurrences.find(id, by).orElseThrow(() -> new NotFound("occurrence " + id));
        if (!entitled(by, occurrence)) {
            throw Rejected.because("task.not-yours-to-end", occurrence.inWords());
        }
        Progress.open(occurrence);
        if (reason.isBlank()) {
            throw Rejected.because("task.reason-missing").at("reason");
        }
        end(by, occurrence, reason.strip());
        events.publishEvent(new Deed(
                by,
                "task.ended",
                "occurrence",
                id.value(),
                occurrence.unit(),
                "终止“" + occurrence.inWords() + "”：" + reason.strip()));
    }

    /** Ends an open occurrence and everything open below it. */
    void end(Viewer by, Occurrence occurrence, String reason) {
        if (!occurrence.open()) {
            return;
        }
        occurrences.move(Progress.of(occurrence), Progress.open(occurrence).end(by.day(), reason));
        occurrences.below(occurrence.id()).forEach(part -> end(by, part, "上级任务终止：" + reason));
    }
}
