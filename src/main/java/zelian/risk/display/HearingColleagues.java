package zelian.risk.display;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import zelian.common.Rejected;
import zelian.risk.RiskCardId;
import zelian.risk.card.Hearing;

/** Lets nothing be submitted before its display is over and every remark is answered. */
@Component
class HearingColleagues implements Hearing {

    private final Displays displays;

    HearingColleagues(Displays displays) {
        this.displays = displays;
    }

    @Override
    public void requireHeard(Collection<RiskCardId> cards, LocalDate day) {
        displays.shownUntil(cards, day).ifPresent(until -> {
            throw Rejected.because("risk.still-on-display", until.toString());
        });
        var unanswered = displays.unanswered(cards);
        if (unanswered > 0) {
            throw Rejected.because("risk.remark-unanswered", unanswered);
        }
    }
}
