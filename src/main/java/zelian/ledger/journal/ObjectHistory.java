package zelian.ledger.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.ledger.entry.Entry;
import zelian.ui.Happening;
import zelian.ui.Page;
import zelian.ui.PagePart;

/**
 * What was done to an object, from the ledger, on the object's own page (经过). Whoever may open the page
 * may read it. A sentence 销号：同意 reads as the act 销号 and the note 同意; what was said, kept sealed
 * elsewhere, takes the note's place.
 */
@Component
class ObjectHistory implements PagePart {

    private static final int MOST = 100;
    private static final UUID SYSTEM = Viewer.NO_TENURE.value();

    private final Journal journal;
    private final ObjectProvider<Said> said;

    ObjectHistory(Journal journal, ObjectProvider<Said> said) {
        this.journal = journal;
        this.said = said;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Page> part(String kind, UUID id, Viewer viewer) {
        var entries = journal.of(kind, id, MOST);
        var words = new HashMap<String, String>();
        if (entries.stream().anyMatch(entry -> entry.after().containsKey(Said.FIELD))) {
            said.forEach(module -> words.putAll(module.of(kind, id, viewer)));
        }
        var happenings = entries.stream().map(entry -> happening(entry, words)).toList();
        return happenings.isEmpty() ? Optional.empty() : Optional.of(new HistoryPart(happenings));
    }

    private static Happening happening(Entry entry, Map<String, String> words) {
        var sentence = entry.sentence();
        var colon = sentence.indexOf('：');
        var spoken = words.get(entry.after().getOrDefault(Said.FIELD, ""));
        return new Happening(
                entry.day(),
                entry.tenure() == null && entry.person().equals(SYSTEM)
                        ? entry.name()
                        : entry.title() + " " + entry.name(),
                colon < 0 ? sentence : sentence.substring(0, colon),
                spoken != null || colon < 0 ? spoken : sentence.substring(colon + 1));
    }
}
