package zelian.accountability.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Party;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.accountability.ProposalId;

/**
 * What every proposal has, whatever its state.
 *
 * @param number such as 问建〔2026〕2号: all that others see of it
 * @param receiver the body that receives it (受理机关)
 * @param object who should be held to account, in words
 * @param choice the same as it was chosen: {@code unit:<id>} or {@code tenure:<id>}
 * @param holder the person, or the unit's principal
 * @param handler who answers for the receiver: its principal
 * @param finding what a round found, if it comes from that
 * @param answerBy last day for the answer to the proposer
 * @param blockedOn when a start was stopped for want of authority
 */
public record ProposalHead(
        ProposalId id,
        int lock,
        String number,
        UnitId receiver,
        UnitId unit,
        String object,
        String choice,
        PersonId holder,
        Origin origin,
        @Nullable UUID finding,
        String ground,
        Party proposer,
        Party handler,
        LocalDate proposedOn,
        LocalDate answerBy,
        @Nullable LocalDate blockedOn) {

    public String title() {
        return "问责建议 " + number;
    }
}
