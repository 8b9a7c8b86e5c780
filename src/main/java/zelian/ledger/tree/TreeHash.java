package zelian.ledger.tree;

import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * How the tree hashes, by RFC 9162 §2.1.1: leaves and nodes are told apart by their first byte, so that
 * no entry can pass for a node.
 */
@FunctionalInterface
public interface TreeHash {

    /** SM3 (GM/T 0004-2012), the hash of the ledger. */
    TreeHash SM3 = parts -> {
        var digest = new SM3Digest();
        for (var part : parts) {
            digest.update(part, 0, part.length);
        }
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    };

    /** The hash of the parts, one after the other. */
    byte[] of(byte[]... parts);

    /** HASH(0x00 || entry). */
    default byte[] leaf(byte[] entry) {
        return of(new byte[] {0}, entry);
    }

    /** HASH(0x01 || left || right). */
    default byte[] node(byte[] left, byte[] right) {
        return of(new byte[] {1}, left, right);
    }
}
