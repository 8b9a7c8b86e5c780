package zelian.evidence.record;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import zelian.evidence.RecordKind;

/**
 * What a record says, opened.
 *
 * @param deed what was done, at most 200 characters
 * @param problems what was found (发现的问题); empty if nothing
 * @param demands what was asked for (提出的要求); empty if nothing
 * @param proof numbers of documents that prove it (佐证文号)
 * @param lateReason why it was entered late (补录原因); null if it was not
 */
record Content(
        RecordKind kind,
        LocalDate happenedOn,
        @Nullable LocalTime happenedAt,
        String place,
        String audience,
        String deed,
        String problems,
        String demands,
        String proof,
        @Nullable String lateReason) {

    /** As others than those concerned may see it: of a talk only that there was one. */
    Content masked() {
        return new Content(
                kind,
                happenedOn,
                happenedAt,
                kind.talk() ? "" : place,
                kind.talk() ? "" : audience,
                kind.talk() ? kind.label() + "（内容密存）" : deed,
                "",
                "",
                proof,
                lateReason);
    }
}
