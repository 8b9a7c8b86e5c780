package zelian.risk.card;

import java.time.LocalDate;
import java.util.Collection;
import zelian.risk.RiskCardId;

/** Whether colleagues were heard about cards that are shown to them. */
public interface Hearing {

    /** @throws zelian.common.Rejected while one of the cards is shown, or a remark on one has no answer */
    void requireHeard(Collection<RiskCardId> cards, LocalDate day);
}
