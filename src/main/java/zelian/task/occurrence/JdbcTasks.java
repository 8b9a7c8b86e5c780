package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.DutyId;
import zelian.ledger.Deed;
import zelian.task.Asked;
import zelian.task.Occurrence;
import zelian.task.OccurrenceFinished;
import zelian.task.OccurrenceId;
import zelian.task.Origin;
import zelian.task.Tasks;
import zelian.task.UndatedDuty;

/** What modules above may ask of occurrences, and what their records do to them. */
@Service
class JdbcTasks implements Tasks {

    private final Occurrences occurrences;
    private final UndatedDuties undated;
    private final Redating redating;
    private final LayingOutAsked layingOut;
    private final EndingOccurrences ending;
    private final ApplicationEventPublisher events;

    JdbcTasks(
            Occurrences occurrences,
            UndatedDuties undated,
            Redating redating,
            LayingOutAsked layingOut,
            EndingOccurrences ending,
            ApplicationEventPublisher events) {
        this.occurrences = occurrences;
        this.undated = undated;
        this.redating = redating;
        this.layingOut = layingOut;
        this.ending = ending;
        this.events = events;
    }

    @Override
    public Optional<Occurrence> find(OccurrenceId id) {
        return occurrences.find(id);
    }

    @Override
    public Optional<Occurrence> find(OccurrenceId id, Viewer viewer) {
        return occurrences.find(id, viewer);
    }

    @Override
    public Map<OccurrenceId, Occurrence> find(Collection<OccurrenceId> ids) {
        return occurrences.find(ids);
    }

    @Override
    public List<Occurrence> openOf(PersonId owner) {
        return occurrences.openOf(owner);
    }

    @Override
    public List<UndatedDuty> undatedOf(PersonId owner, LocalDate day) {
        return undated.of(owner, day);
    }

    @Override
    public List<Occurrence> of(DutyId duty) {
        return occurrences.of(duty);
    }

    @Override
    public List<Occurrence> of(Origin origin) {
        return occurrences.of(origin);
    }

    @Override
    public List<Occurrence> due(UnitId unit, LocalDate from, LocalDate to) {
        return occurrences.due(unit, from, to);
    }

    @Override
    @Transactional
    public List<Moved> redate(LocalDate from, LocalDate to) {
        return redating.redate(from, to);
    }

    @Override
    @Transactional
    public int layOut(Asked asked) {
        return layingOut.layOut(asked);
    }

    @Override
    @Transactional
    public void end(Viewer by, Origin origin, String reason) {
        occurrences.of(origin).stream()
                .filter(Occurrence::open)
                .forEach(occurrence -> ending.end(by, occurrence, reason));
    }

    @Override
    @Transactional
    public void start(OccurrenceId id, Viewer by) {
        var occurrence = occurrences.get(id);
        if (Progress.of(occurrence) instanceof Progress.NotStarted waiting) {
            occurrences.move(waiting, waiting.start());
            events.publishEvent(new Deed(
                    by,
                    "task.started",
                    "occurrence",
                    id.value(),
                    occurrence.unit(),
                    "开始办理“" + occurrence.inWords() + "”"));
        }
    }

    @Override
    @Transactional
    public void finish(OccurrenceId id, LocalDate doneOn, Viewer by) {
        var occurrence = occurrences.get(id);
        switch (Progress.of(occurrence)) {
            case Progress.Done _ -> {}
            case Progress.Ended ended -> throw Rejected.because("task.ended", occurrence.inWords(), ended.reason());
            case Progress.NotStarted open -> finish(open, open.finish(doneOn), by);
            case Progress.UnderWay open -> finish(open, open.finish(doneOn), by);
        }
    }

    private void finish(Progress open, Progress.Done done, Viewer by) {
        var occurrence = open.of();
        occurrences.move(open, done);
        var late = done.on().isAfter(occurrence.dueOn());
        events.publishEvent(new OccurrenceFinished(
                by,
                occurrence.id(),
                occurrence.duty(),
                occurrence.tenure(),
                occurrence.unit(),
                done.on(),
                late,
                "“%s”于 %s 完成%s".formatted(occurrence.inWords(), done.on(), late ? "，晚于时限 " + occurrence.dueOn() : "")));
    }
}
