package zelian.pledge.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.pledge.letter.Pledge;
import zelian.pledge.pair.Tier;

/** One letter as lists show it. */
record PledgeRow(
        UUID id,
        @Nullable String number,
        int year,
        String tier,
        UUID unit,
        String upperTitle,
        String upperName,
        String lowerTitle,
        String lowerName,
        String state,
        LocalDate dueOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate endedOn,
        UUID upperTenure,
        UUID lowerTenure,
        UUID upperPerson,
        int clauses,
        int scans) {

    String word() {
        return Pledge.word(state);
    }

    Tier level() {
        return Tier.valueOf(tier);
    }

    boolean signed() {
        return effectiveOn != null;
    }

    String key() {
        return tier + "~" + id;
    }
}
