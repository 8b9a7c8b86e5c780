package zelian.ledger.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ledger.entry.Entry;

/**
 * One leaf as it is found, with its entry.
 *
 * @param canonical null if the entry is not there any more
 * @param columns what the database keeps beside the canonical text; null in an export
 */
record Row(
        long number,
        UUID entry,
        byte[] hash,
        @Nullable String canonical,
        @Nullable Columns columns) {

    /** The columns by which entries are found; they must say what the canonical text says. */
    record Columns(
            Instant occurredAt,
            LocalDate day,
            UUID person,
            String name,
            String act,
            String kind,
            UUID object,
            @Nullable UUID unit) {

        boolean agreeWith(Entry entry) {
            return occurredAt.equals(entry.occurredAt())
                    && day.equals(entry.day())
                    && person.equals(entry.person())
                    && name.equals(entry.name())
                    && act.equals(entry.act())
                    && kind.equals(entry.kind())
                    && object.equals(entry.object())
                    && Objects.equals(unit, entry.unit());
        }
    }
}
