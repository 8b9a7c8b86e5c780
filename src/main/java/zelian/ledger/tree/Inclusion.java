package zelian.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The proof that an entry stands at its place under a head (包含证明, RFC 9162 §2.1.3): the hashes that,
 * joined with the entry's own, give the root.
 *
 * @param leaf the leaf's number, from 0
 * @param size how many leaves the head covers
 */
public record Inclusion(long leaf, long size, List<byte[]> path) {

    /** Makes the proof from the subtrees of the tree. */
    public static Inclusion of(TreeHash hash, long leaf, long size, Subtrees subtrees) {
        var path = new ArrayList<byte[]>();
        collect(hash, leaf, 0, size, subtrees, path);
        return new Inclusion(leaf, size, path);
    }

    /** The root that this leaf and this path give, by the steps of RFC 9162 §2.1.3.2. */
    public byte[] rootFrom(TreeHash hash, byte[] leafHash) {
        var index = leaf;
        var last = size - 1;
        var root = leafHash;
        for (var sibling : path) {
            if (last == 0) {
                return new byte[0];
            }
            if ((index & 1) == 1 || index == last) {
                root = hash.node(sibling, root);
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                root = hash.node(root, sibling);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 ? root : new byte[0];
    }

    public boolean proves(TreeHash hash, byte[] leafHash, byte[] root) {
        return leaf < size && Arrays.equals(rootFrom(hash, leafHash), root);
    }

    private static void collect(TreeHash hash, long leaf, long begin, long end, Subtrees subtrees, List<byte[]> path) {
        if (end - begin == 1) {
            return;
        }
        var middle = begin + Long.highestOneBit(end - begin - 1);
        if (leaf < middle) {
            collect(hash, leaf, begin, middle, subtrees, path);
            path.add(root(hash, middle, end, subtrees));
        } else {
            collect(hash, leaf, middle, end, subtrees, path);
            path.add(root(hash, begin, middle, subtrees));
        }
    }

    private static byte[] root(TreeHash hash, long begin, long end, Subtrees subtrees) {
        var count = end - begin;
        if (Long.bitCount(count) == 1) {
            var level = Long.numberOfTrailingZeros(count);
            return subtrees.root(level, begin >> level);
        }
        var middle = begin + Long.highestOneBit(count - 1);
        return hash.node(root(hash, begin, middle, subtrees), root(hash, middle, end, subtrees));
    }
}
