package zelian.duty.raci;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/**
 * What every hand-back has.
 *
 * @param body whose list it is
 * @param from the discipline body that carries it out
 * @param to the department whose business it is
 * @param reason why
 * @param before who did what when it was proposed, in words
 * @param answer what the decider said; null before
 * @param version the version of the list in whose draft it was moved; null before
 * @param after who does what since then, in words; null before
 */
record HandBackHead(
        UUID id,
        int lock,
        DutyId duty,
        DutyListId list,
        UnitId body,
        String matter,
        UnitId from,
        UnitId to,
        String reason,
        String before,
        Hands hands,
        @Nullable String answer,
        @Nullable String version,
        @Nullable String after) {

    /** Who proposed, decided and moved it, on which days. */
    record Hands(
            PersonId proposer,
            TenureId proposerTenure,
            LocalDate proposed,
            @Nullable TenureId decider,
            @Nullable LocalDate decided,
            @Nullable LocalDate moved) {}

    HandBackHead decided(TenureId by, LocalDate day, String words) {
        return with(new Hands(hands.proposer, hands.proposerTenure, hands.proposed, by, day, null), words, null, null);
    }

    HandBackHead moved(LocalDate day, String into, String then) {
        return with(
                new Hands(hands.proposer, hands.proposerTenure, hands.proposed, hands.decider, hands.decided, day),
                answer,
                into,
                then);
    }

    private HandBackHead with(Hands now, @Nullable String said, @Nullable String into, @Nullable String then) {
        return new HandBackHead(id, lock, duty, list, body, matter, from, to, reason, before, now, said, into, then);
    }
}
