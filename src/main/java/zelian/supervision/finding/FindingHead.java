package zelian.supervision.finding;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.regulation.ClauseId;
import zelian.supervision.FindingId;
import zelian.supervision.RoundId;
import zelian.supervision.VisitId;

/**
 * What every finding has, whatever its state.
 *
 * @param lock counts the moves, so that a second hand notices the first
 * @param ordinal within its round
 * @param basis the text it breaks, in words
 * @param clause the same as a clause held here
 * @param duty the duty it is about
 * @param owner who confirms it for the unit
 */
record FindingHead(
        FindingId id,
        int lock,
        RoundId round,
        VisitId visit,
        UnitId unit,
        int ordinal,
        Side side,
        String title,
        @Nullable String basis,
        @Nullable ClauseId clause,
        @Nullable DutyId duty,
        Party owner,
        PersonId recorder,
        String recorderName,
        LocalDate recordedOn) {

    /** 问题 003. */
    String number() {
        return side.counted() + String.format(Locale.ROOT, " %03d", ordinal);
    }

    FindingHead titled(String other) {
        return new FindingHead(
                id,
                lock,
                round,
                visit,
                unit,
                ordinal,
                side,
                other,
                basis,
                clause,
                duty,
                owner,
                recorder,
                recorderName,
                recordedOn);
    }

    FindingHead ownedBy(Party other) {
        return new FindingHead(
                id,
                lock,
                round,
                visit,
                unit,
                ordinal,
                side,
                title,
                basis,
                clause,
                duty,
                other,
                recorder,
                recorderName,
                recordedOn);
    }
}
