package zelian.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.duty.DutyId;

/**
 * The occurrences of duties, as modules above may ask for and move them. A question without a {@link
 * Viewer} is asked by the program; what a reader sees goes through one with a viewer.
 */
public interface Tasks {

    Optional<Occurrence> find(OccurrenceId id);

    /** The same, if this reader may see it: it is theirs, above or below theirs, or of a unit they may read. */
    Optional<Occurrence> find(OccurrenceId id, Viewer viewer);

    /** The same for many, asked at once; what is not there is left out. */
    Map<OccurrenceId, Occurrence> find(Collection<OccurrenceId> ids);

    /** What this person has not done yet, the most urgent first. */
    List<Occurrence> openOf(PersonId owner);

    /** The duties this person answers for on the day without a date. */
    List<UndatedDuty> undatedOf(PersonId owner, LocalDate day);

    /** Everything that was to be done by that duty, earliest first. */
    List<Occurrence> of(DutyId duty);

    /** Everything that was to be done for that origin, earliest first. */
    List<Occurrence> of(Origin origin);

    /** What people of the unit were to have done between two days, both included, earliest first. */
    List<Occurrence> due(UnitId unit, LocalDate from, LocalDate to);

    /**
     * Works the days of what is open and stated between two days out again, once the working days of that stretch are
     * known; the stated day stays.
     *
     * @return what moved, earliest first
     */
    List<Moved> redate(LocalDate from, LocalDate to);

    /** An occurrence that is due on another day now, though the list states the same. */
    record Moved(
            OccurrenceId occurrence, String number, String title, UnitId unit, LocalDate before, LocalDate after) {}

    /**
     * Lays out what is asked into the dated occurrences of its year; what is there already stays. Whoever follows on
     * the owner's post takes over what is open.
     *
     * @return how many were added
     */
    int layOut(Asked asked);

    /** What is open of that origin is no longer asked for (终止). */
    void end(Viewer by, Origin origin, String reason);

    /** Someone has begun (推进中); nothing if that is known already. */
    void start(OccurrenceId id, Viewer by);

    /**
     * It was done on that day; nothing if that is known already. Whether that is late follows from the
     * day, and never stops anyone.
     *
     * @throws zelian.common.Rejected {@code task.ended} if it ended without being done
     */
    void finish(OccurrenceId id, LocalDate doneOn, Viewer by);
}
