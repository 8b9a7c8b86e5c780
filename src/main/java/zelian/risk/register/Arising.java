package zelian.risk.register;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.calendar.LoosePhrase;
import zelian.calendar.Schedule;
import zelian.calendar.Schedules;
import zelian.calendar.WorkingCalendar;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.risk.card.Cards;
import zelian.risk.card.Measure;
import zelian.risk.card.Measures;
import zelian.task.Asked;
import zelian.task.Occurrence;
import zelian.task.OccurrenceId;
import zelian.task.Origin;
import zelian.task.Tasks;

/** A measure without dates (随发生) was called for: it becomes a task of its owner for today, to be recorded. */
@Service
class Arising {

    private final Register register;
    private final Cards cards;
    private final Measures measures;
    private final Tasks tasks;
    private final Schedules schedules;
    private final WorkingCalendar workingDays;

    Arising(
            Register register,
            Cards cards,
            Measures measures,
            Tasks tasks,
            Schedules schedules,
            WorkingCalendar workingDays) {
        this.register = register;
        this.cards = cards;
        this.measures = measures;
        this.tasks = tasks;
        this.schedules = schedules;
        this.workingDays = workingDays;
    }

    /** Whether the reader may say so: the owner, of a measure that waits for the matter to arise. */
    boolean mayArise(Viewer viewer, Measure measure) {
        return viewer.person().equals(measure.owner()) && undated(measure, viewer);
    }

    private boolean undated(Measure measure, Viewer viewer) {
        return schedules.of(LoosePhrase.of(measure.frequency()), viewer.day().getYear())
                instanceof Schedule.WhenItHappens;
    }

    /**
     * The task to record by; the same once more on the same day.
     *
     * @throws Rejected {@code risk.not-your-measure}, {@code risk.has-dates}, {@code risk.recorded-today}
     */
    @Transactional
    OccurrenceId arise(Viewer by, UUID thread) {
        var id = measures.card(thread);
        if (by.administers() || !register.knows(id, by)) {
            throw new NotFound("risk measure " + thread);
        }
        var edition = cards.inForce(id).orElseThrow();
        var measure = measures.of(edition.head().id()).stream()
                .filter(each -> each.thread().equals(thread))
                .findFirst()
                .orElseThrow();
        var tenure = measure.tenure();
        if (!by.person().equals(measure.owner()) || tenure == null) {
            throw Rejected.because("risk.not-your-measure");
        }
        if (!undated(measure, by)) {
            throw Rejected.because("risk.has-dates", measure.frequency());
        }
        var card = edition.head().card();
        var day = workingDays.onOrAfter(by.day());
        var origin = new Origin("risk_measure", thread);
        tasks.layOut(new Asked(
                origin,
                "%s-%d-%02d%02d".formatted(card.number(), measure.ordinal(), day.getMonthValue(), day.getDayOfMonth()),
                measure.words(),
                card.unit(),
                by.person(),
                tenure,
                LoosePhrase.of("%d月%d日前".formatted(day.getMonthValue(), day.getDayOfMonth())),
                by.day(),
                day.getYear()));
        return tasks.of(origin).stream()
                .filter(each -> each.dueOn().equals(day) && each.state() != Occurrence.State.DONE)
                .findFirst()
                .map(Occurrence::id)
                .orElseThrow(() -> Rejected.because("risk.recorded-today"));
    }
}
