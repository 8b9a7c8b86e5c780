package zelian.ledger.journal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.entry.Entry;
import zelian.ui.Happening;
import zelian.ui.Page;
import zelian.ui.PagePart;

/**
 * What was done to an object, from the ledger, on the object's own page (经过). Whoever may open the page
 * may read it. A sentence 销号：同意 reads as the act 销号 and the note 同意.
 */
@Component
class ObjectHistory implements PagePart {

    private static final int MOST = 100;

    private final Journal journal;

    ObjectHistory(Journal journal) {
        this.journal = journal;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        var happenings = journal.of(kind, id, MOST).stream()
                .map(ObjectHistory::happening)
                .toList();
        return happenings.isEmpty() ? Optional.empty() : Optional.of(new HistoryPart(happenings));
    }

    private static Happening happening(Entry entry) {
        var sentence = entry.sentence();
        var colon = sentence.indexOf('：');
        return new Happening(
                entry.day(),
                entry.title() + " " + entry.name(),
                colon < 0 ? sentence : sentence.substring(0, colon),
                colon < 0 ? null : sentence.substring(colon + 1));
    }
}
