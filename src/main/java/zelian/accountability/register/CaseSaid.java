package zelian.accountability.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.casefile.Cases;
import zelian.ledger.Said;
import zelian.seal.Seals;

/** What was written in a case, beside the acts in its history, for whoever may open it. */
@Component
class CaseSaid implements Said {

    private final Cases cases;
    private final Saying saying;
    private final Seals seals;

    CaseSaid(Cases cases, Saying saying, Seals seals) {
        this.cases = cases;
        this.saying = saying;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        var said = new HashMap<String, String>();
        if (kind.equals("case")) {
            saying.of(cases.get(new CaseId(id)).head(), viewer)
                    .forEach(word -> said.put(seals.digest(word.words()), word.words()));
        }
        return said;
    }
}
