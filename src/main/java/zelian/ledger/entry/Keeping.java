package zelian.ledger.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Recorded;

/** Writes every act into the ledger within the transaction that makes it true: no entry, no act. */
@Component
class Keeping {

    private final Entries entries;

    Keeping(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Recorded fact) {
        entries.add(entryOf(fact));
    }

    /** The act as an entry of this moment. PostgreSQL keeps microseconds, so the text has no more. */
    static Entry entryOf(Recorded fact) {
        var by = fact.by();
        var unit = fact.unit();
        return new Entry(
                Ids.next(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                by.day(),
                by.person().value(),
                by.name(),
                by.tenure().equals(Viewer.NO_TENURE) ? null : by.tenure().value(),
                by.title(),
                fact.act(),
                fact.kind(),
                fact.id(),
                unit == null || unit.equals(Viewer.NO_UNIT) ? null : unit.value(),
                fact.sentence(),
                Entry.sorted(fact.before()),
                Entry.sorted(fact.after()));
    }
}
