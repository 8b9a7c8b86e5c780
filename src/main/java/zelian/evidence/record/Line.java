package zelian.evidence.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;

/**
 * A record as one line of a list, nothing sealed in it.
 *
 * @param deed what was done; of a talk only that there was one
 * @param state the word of the badge
 * @param late entered late (补录)
 * @param citations how often it is cited
 */
record Line(
        RecordId id,
        RecordKind kind,
        LocalDate happenedOn,
        String place,
        String deed,
        String proof,
        UnitId unit,
        PersonId owner,
        PersonId enteredBy,
        LocalDate enteredOn,
        String state,
        @Nullable LocalDate confirmedOn,
        @Nullable String sentBackWhy,
        boolean late,
        int citations) {

    boolean entrusted() {
        return !enteredBy.equals(owner);
    }
}
