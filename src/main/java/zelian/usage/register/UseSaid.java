package zelian.usage.register;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.Said;
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

    UseSaid(Uses uses, Outcomes outcomes, Words words) {
        this.uses = uses;
        this.outcomes = outcomes;
        this.words = words;
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        return kind.equals("use") && knows(new UseId(id), viewer) ? words.byDigest(id) : Map.of();
    }

    /** By the rule of its page: before it is approved only those who make it. */
    private boolean knows(UseId id, Viewer viewer) {
        try {
            var head = uses.get(id).head();
            outcomes.get(head.outcome(), viewer);
            return head.days().approvedOn() != null || outcomes.makes(head.outcome(), viewer);
        } catch (NotFound unknown) {
            return false;
        }
    }
}
