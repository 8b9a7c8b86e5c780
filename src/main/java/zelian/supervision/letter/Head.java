package zelian.supervision.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.UnitId;
import zelian.supervision.LetterId;

/**
 * What every letter has, whatever its state.
 *
 * @param lock counts the moves, so that a second hand notices the first
 * @param body the unit that sends it (制发单位)
 * @param unit the unit it is sent to
 * @param addressee who answers for that unit
 * @param signer who is to sign it
 * @param copy the member in charge, who gets a copy; null if none does
 * @param about what it is about; null if nothing in particular
 * @param follows the letter it urges again (再督办); null for a first one
 * @param replyAsked the day a 督办单 asks an answer by; null where a clock runs
 * @param returned whether the signer sent it back
 * @param discipline whether only the bodies of discipline and those concerned may read it (纪检)
 */
record Head(
        LetterId id,
        int lock,
        LetterKind kind,
        Urgency urgency,
        @Nullable Trigger trigger,
        String title,
        UnitId body,
        UnitId unit,
        Party addressee,
        Party signer,
        @Nullable Party copy,
        @Nullable String basis,
        @Nullable About about,
        @Nullable LetterId follows,
        boolean discipline,
        @Nullable LocalDate replyAsked,
        Party drafter,
        String drafterName,
        LocalDate draftedOn,
        boolean returned,
        int redone) {

    Head returnedOnce() {
        return changed(true, redone);
    }

    Head redoneOnce() {
        return changed(returned, redone + 1);
    }

    private Head changed(boolean wasReturned, int timesRedone) {
        return new Head(
                id,
                lock,
                kind,
                urgency,
                trigger,
                title,
                body,
                unit,
                addressee,
                signer,
                copy,
                basis,
                about,
                follows,
                discipline,
                replyAsked,
                drafter,
                drafterName,
                draftedOn,
                wasReturned,
                timesRedone);
    }
}
