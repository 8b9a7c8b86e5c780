package zelian.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of the complete subtrees its size is made of, largest
 * first. Enough to add leaves and to know the root, however many leaves there are.
 */
public final class Frontier {

    /** Hears of every subtree of 2^level leaves the moment it is complete. */
    @FunctionalInterface
    public interface Completed {
        void subtree(int level, long place, byte[] hash);
    }

    private final TreeHash hash;
    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    public Frontier(TreeHash hash) {
        this.hash = hash;
    }

    /** The frontier of a tree that already has this many leaves. */
    public static Frontier of(TreeHash hash, long size, Subtrees subtrees) {
        var frontier = new Frontier(hash);
        frontier.size = size;
        var begin = 0L;
        for (var level = 62; level >= 0; level--) {
            if ((size & (1L << level)) != 0) {
                frontier.roots.add(subtrees.root(level, begin >> level));
                begin += 1L << level;
            }
        }
        return frontier;
    }

    public long size() {
        return size;
    }

    public void add(byte[] leafHash) {
        add(leafHash, (level, place, root) -> {});
    }

    public void add(byte[] leafHash, Completed completed) {
        var subtree = leafHash;
        var level = 0;
        completed.subtree(0, size, subtree);
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            subtree = hash.node(roots.removeLast(), subtree);
            level++;
            completed.subtree(level, size >> level, subtree);
        }
        roots.add(subtree);
        size++;
    }

    /** The Merkle tree hash of all leaves so far; for none, the hash of nothing. */
    public byte[] root() {
        if (roots.isEmpty()) {
            return hash.of();
        }
        var root = roots.getLast();
        for (var i = roots.size() - 2; i >= 0; i--) {
            root = hash.node(roots.get(i), root);
        }
        return root;
    }
}
