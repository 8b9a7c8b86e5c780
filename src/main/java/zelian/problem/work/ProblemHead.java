package zelian.problem.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.problem.ProblemId;

/**
 * What every problem has, whatever its state.
 *
 * @param unit the department that proposed it
 * @param facts how it shows, with examples (表现、事例)
 * @param origin what it was raised from: a finding, an item, a suggestion; null if it was raised on its own
 * @param round how often it was proposed, from 1; opinions count for the round they were given in
 * @param ruling what was decided last; null before that
 */
public record ProblemHead(
        ProblemId id,
        int lock,
        String number,
        UnitId unit,
        String title,
        String facts,
        Provenance source,
        Aspect aspect,
        Nature nature,
        Gravity gravity,
        @Nullable Origin origin,
        PersonId proposer,
        TenureId proposerTenure,
        LocalDate proposedOn,
        int round,
        @Nullable Ruling ruling) {

    /** The object it was raised from, as in {@code pub_node}. */
    public record Origin(String kind, UUID id) {

        /** {@code finding:0192…}, as an address carries it. */
        public static @Nullable Origin of(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            var parts = text.split(":", 2);
            return parts.length == 2 && parts[1].matches("[0-9a-fA-F-]{36}")
                    ? new Origin(parts[0], UUID.fromString(parts[1]))
                    : null;
        }

        @Override
        public String toString() {
            return kind + ":" + id;
        }
    }

    ProblemHead ruled(Ruling given) {
        return new ProblemHead(
                id,
                lock,
                number,
                unit,
                title,
                facts,
                source,
                aspect,
                nature,
                gravity,
                origin,
                proposer,
                proposerTenure,
                proposedOn,
                round,
                given);
    }

    ProblemHead again() {
        return new ProblemHead(
                id,
                lock,
                number,
                unit,
                title,
                facts,
                source,
                aspect,
                nature,
                gravity,
                origin,
                proposer,
                proposerTenure,
                proposedOn,
                round + 1,
                ruling);
    }
}
