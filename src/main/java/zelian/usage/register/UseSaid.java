package zelian.usage.register;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.Said;
import zelian.seal.Seals;
import zelian.usage.UseId;
import zelian.usage.action.Uses;
import zelian.usage.action.Words;
import zelian.usage.outcome.Outcomes;

/** What was written about a use, beside the acts in its history, for whoever may know of it. */
@Component
class UseSaid implements Said {

    private final Uses uses;
    private final Outcomes outcomes;
    private final Words words;
    private final Seals seals;

    UseSaid(Uses uses, Outcomes outcomes, Words words, Seals seals) {
        this.uses = uses;
        this.outcomes = outcomes;
        this.words = words;
        this.seals = seals;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        var said = new HashMap<String, String>();
        if (kind.equals("use") && knows(new UseId(id), viewer)) {
            words.of(id).forEach(word -> said.put(seals.digest(word.words()), word.words()));
        }
        return said;
    }

    private boolean knows(UseId id, Viewer viewer) {
        try {
            outcomes.get(uses.get(id).head().outcome(), viewer);
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }
}
