package zelian.ledger.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Recorded;
import zelian.ledger.Witness;

/**
 * Writes every act into the ledger within the transaction that makes it true: no entry, no act. The entries of one
 * transaction go to the database together, right before it commits.
 */
@Component
class Keeping {

    /** So that an import of any size holds few entries in memory. */
    private static final int BATCH = 500;

    private final Entries entries;
    private final List<Witness> witnesses;

    Keeping(Entries entries, List<Witness> witnesses) {
        this.entries = entries;
        this.witnesses = witnesses;
    }

    @EventListener
    void on(Recorded fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(fact.act() + " happened outside a transaction");
        }
        var acts = (Acts) TransactionSynchronizationManager.getResource(this);
        if (acts == null) {
            acts = new Acts();
            TransactionSynchronizationManager.bindResource(this, acts);
            TransactionSynchronizationManager.registerSynchronization(acts);
        }
        acts.add(fact);
    }

    /** The acts of the transaction under way. */
    private final class Acts implements TransactionSynchronization {

        private final List<Entry> unwritten = new ArrayList<>();
        private final Set<Witness.Acted> acted = new LinkedHashSet<>();
        private boolean committing;

        private void add(Recorded fact) {
            unwritten.add(entryOf(fact));
            acted.add(new Witness.Acted(fact.kind(), fact.id()));
            if (committing || unwritten.size() >= BATCH) {
                write();
            }
        }

        private void write() {
            entries.add(unwritten);
            unwritten.clear();
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true; // what others still do before the commit is written at once
            write();
        }

        @Override
        public void afterCommit() {
            witnesses.forEach(witness -> witness.saw(acted));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Keeping.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Keeping.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Keeping.this);
        }
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
