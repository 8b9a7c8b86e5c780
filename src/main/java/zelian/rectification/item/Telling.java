package zelian.rectification.item;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.ledger.Said;
import zelian.rectification.ItemMoved;

/** Tells the ledger and the other modules what was done to an item. */
@Component
class Telling {

    private final ApplicationEventPublisher events;

    Telling(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The item went from one state to the next, with what was said. */
    void moved(Viewer by, String what, Item from, Item to, String words, Opinions.@Nullable Opinion opinion) {
        events.publishEvent(new ItemMoved(
                by,
                to.head().id(),
                what,
                to.head().unit(),
                words + "：" + to.head().number(),
                Map.of("状态", from.word()),
                with(Map.of("状态", to.word()), opinion)));
    }

    /** Something happened within a state. */
    void happened(
            Viewer by,
            String what,
            Head head,
            String sentence,
            Map<String, String> before,
            Map<String, String> after,
            Opinions.@Nullable Opinion opinion) {
        events.publishEvent(new ItemMoved(by, head.id(), what, head.unit(), sentence, before, with(after, opinion)));
    }

    static Map<String, String> with(Map<String, String> fields, Opinions.@Nullable Opinion opinion) {
        if (opinion == null) {
            return fields;
        }
        var all = new HashMap<>(fields);
        all.put(Said.FIELD, opinion.digest());
        return all;
    }
}
