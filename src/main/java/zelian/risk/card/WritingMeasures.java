package zelian.risk.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.ledger.Deed;
import zelian.risk.RiskCardId;

/** Writes the measures of a draft (防控措施), one by one. */
@Service
public class WritingMeasures {

    private final Drafting drafting;
    private final Cards cards;
    private final Measures measures;
    private final ApplicationEventPublisher events;

    WritingMeasures(Drafting drafting, Cards cards, Measures measures, ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.cards = cards;
        this.measures = measures;
        this.events = events;
    }

    /** Adds a measure to a draft, or words the one at that place anew. */
    @Transactional
    public void put(Viewer by, RiskCardId id, int lock, @Nullable Integer place, Measure measure) {
        var draft = drafting.draft(by, id, lock);
        var all = new ArrayList<>(measures.of(draft.head().id()));
        if (place == null) {
            all.add(measure);
        } else {
            all.set(index(draft, all, place), measure);
        }
        measure(by, draft, all, (place == null ? "增加" : "修改") + "防控措施“" + measure.words() + "”");
    }

    /** Takes the measure at that place out of a draft. */
    @Transactional
    public void remove(Viewer by, RiskCardId id, int lock, int place) {
        var draft = drafting.draft(by, id, lock);
        var all = new ArrayList<>(measures.of(draft.head().id()));
        var removed = all.remove(index(draft, all, place));
        measure(by, draft, all, "去掉防控措施“" + removed.words() + "”");
    }

    private static int index(Edition draft, List<Measure> all, int place) {
        if (place < 1 || place > all.size()) {
            throw new NotFound("measure " + place + " of " + draft.head().card().id());
        }
        return place - 1;
    }

    private void measure(Viewer by, Edition draft, List<Measure> all, String sentence) {
        var head = draft.head();
        cards.rate(draft, head.rating(), head.grade(), head.indicator(), head.reason());
        measures.replace(head.id(), Drafting.threaded(all, drafting.inForce(head.card())));
        events.publishEvent(new Deed(
                by,
                "risk.measured",
                "risk_card",
                head.card().id().value(),
                head.card().unit(),
                sentence));
    }
}
