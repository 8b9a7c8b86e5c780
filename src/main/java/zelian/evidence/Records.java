package zelian.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;

/** Records (记实), as modules above may ask for and cite them. */
public interface Records {

    /** The record, if this reader may see it. */
    Optional<Entry> find(RecordId id, Viewer viewer);

    /** Confirmed records that cite the object, the latest first. */
    List<Entry> citing(String kind, UUID id);

    /** The person's confirmed records of something done between two days, both included. */
    List<Entry> of(PersonId person, LocalDate from, LocalDate to);

    /** Confirmed records of what people of the unit did between two days, both included, earliest first. */
    List<Entry> of(UnitId unit, LocalDate from, LocalDate to);

    /**
     * Cites a confirmed record for an object of another module as well; nothing if it is cited already.
     *
     * @throws zelian.common.Rejected {@code evidence.not-confirmed} if it is not confirmed yet
     */
    void cite(RecordId id, String kind, UUID target, Viewer by);

    /**
     * A record as others show it, without what is sealed.
     *
     * @param enteredOn the day it was typed, which may be long after
     * @param late whether it was entered late (补录)
     */
    record Entry(
            RecordId id,
            RecordKind kind,
            LocalDate happenedOn,
            PersonId owner,
            String deed,
            String proof,
            String state,
            LocalDate enteredOn,
            boolean late) {}
}
