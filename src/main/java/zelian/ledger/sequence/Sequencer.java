package zelian.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.ledger.Numbering;
import zelian.ledger.tree.Frontier;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.SigningKey;
import zelian.ledger.tree.TreeHash;

/**
 * Gives committed entries their leaf numbers, extends the tree and signs a head over each batch. One at
 * a time across all nodes; a batch is one transaction, so a crash leaves nothing half numbered.
 */
@Component
class Sequencer implements Numbering {

    private static final int BATCH = 10_000;

    private final Leaves leaves;
    private final SigningKey key;
    private final TransactionTemplate transaction;

    /** The right edge after the last batch of this node; read again if another node went on. */
    private @Nullable Frontier edge;

    Sequencer(Leaves leaves, SigningKey key, TransactionTemplate transaction) {
        this.leaves = leaves;
        this.key = key;
        this.transaction = transaction;
    }

    @Override
    public synchronized long catchUp() {
        int numbered;
        do {
            numbered = inOneTransaction(true);
        } while (numbered == BATCH);
        return leaves.size();
    }

    /** One batch, unless another node is at it; how many entries were numbered. */
    synchronized int step() {
        return inOneTransaction(false);
    }

    private int inOneTransaction(boolean wait) {
        try {
            var numbered = transaction.execute(status -> {
                if (wait) {
                    leaves.lock();
                } else if (!leaves.locked()) {
                    return 0;
                }
                return batch();
            });
            return numbered == null ? 0 : numbered;
        } catch (RuntimeException e) {
            edge = null;
            throw e;
        }
    }

    private int batch() {
        var waiting = leaves.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        var size = leaves.size();
        var before = leaves.lastHead();
        var frontier = edge != null && continues(edge, size, before) ? edge : leaves.frontier(size);
        edge = null;
        var added = new ArrayList<Leaves.Leaf>(waiting.size());
        var nodes = new ArrayList<Leaves.Node>();
        for (var entry : waiting) {
            var hash = TreeHash.SM3.leaf(entry.canonical().getBytes(UTF_8));
            added.add(new Leaves.Leaf(frontier.size(), entry.entry(), hash));
            frontier.add(hash, (level, place, root) -> {
                if (Leaves.kept(level)) {
                    nodes.add(new Leaves.Node(level, place, root));
                }
            });
        }
        leaves.add(added, nodes);
        leaves.add(Head.sign(
                key,
                frontier.size(),
                frontier.root(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                before.map(Head::digest).orElse(Head.NONE)));
        edge = frontier;
        return added.size();
    }

    /** Whether this node's edge is that of the tree as it is now: another node, or a restored backup, may have changed it. */
    private static boolean continues(Frontier edge, long size, Optional<Head> head) {
        return edge.size() == size
                && head.filter(last -> last.size() == size && Arrays.equals(last.root(), edge.root()))
                        .isPresent();
    }
}
