package zelian.ledger.tree;

/** Knows the roots of complete, aligned subtrees. */
@FunctionalInterface
public interface Subtrees {

    /** The root over the leaves [place · 2^level, (place + 1) · 2^level). */
    byte[] root(int level, long place);
}
