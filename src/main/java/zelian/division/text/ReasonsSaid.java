package zelian.division.text;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.division.DivisionId;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** Why somebody asked for an adjustment, in the division's history: for themselves and for the party office. */
@Component
class ReasonsSaid implements Said {

    private final VersionRows versions;
    private final Claims claims;
    private final Seats seats;
    private final Seals seals;

    ReasonsSaid(VersionRows versions, Claims claims, Seats seats, Seals seals) {
        this.versions = versions;
        this.claims = claims;
        this.seats = seats;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("division")) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        versions.find(new DivisionId(id))
                .filter(version -> versions.reads(viewer, version))
                .ifPresent(version -> claims.standing(version.head().division()).stream()
                        .filter(claim -> claim.person().equals(viewer.person())
                                || seats.drafts(viewer, version.head().unit()))
                        .forEach(claim -> {
                            var reason = claims.reason(claim.id());
                            if (reason != null) {
                                words.put(seals.digest(reason), reason);
                            }
                        }));
        return words;
    }
}
