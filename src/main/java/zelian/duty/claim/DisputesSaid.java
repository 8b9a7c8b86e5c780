package zelian.duty.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Reasons and answers of disputes in a claim's history, for its holder and those who work on the list. */
@Component
class DisputesSaid implements Said {

    private final ReadingClaims reading;
    private final Seals seals;

    DisputesSaid(ReadingClaims reading, Seals seals) {
        this.reading = reading;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("claim")) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        for (var dispute : reading.disputes(id, viewer)) {
            words.put(seals.digest(dispute.reason()), dispute.reason());
            dispute.answer().ifPresent(answer -> words.put(seals.digest(answer), answer));
        }
        return words;
    }
}
