package zelian.rectification.item;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;

/**
 * One measure of an item (整改措施).
 *
 * @param evidence what proves it (佐证): a document's number, not the document; null until it is done
 */
record Measure(
        UUID id,
        int ordinal,
        String words,
        PersonId owner,
        TenureId ownerTenure,
        String ownerName,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        int lock) {

    boolean done() {
        return doneOn != null;
    }

    boolean lateOn(LocalDate day) {
        return !done() && day.isAfter(due);
    }
}
