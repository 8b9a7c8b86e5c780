package zelian.evidence.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record as a line of a list.
 *
 * @param enteredByName who entered it for the owner; null if they did themselves
 */
public record RecordRow(
        String id,
        String kind,
        LocalDate happenedOn,
        String place,
        String deed,
        String proof,
        String ownerName,
        String unitName,
        @Nullable String enteredByName,
        String state,
        boolean late,
        int citations,
        @Nullable String sentBackWhy) {

    public String address() {
        return "/records/" + id;
    }
}
