package zelian.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.Inclusion;
import zelian.ledger.tree.SigningKey;
import zelian.ledger.tree.TreeHash;

/** Shows that an entry stands in the tree, under a signed head; computed from its text each time it is asked. */
@Component
public class Proofs {

    private final Leaves leaves;
    private final JdbcClient jdbc;
    private final SigningKey key;

    Proofs(Leaves leaves, JdbcClient jdbc, SigningKey key) {
        this.leaves = leaves;
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * An entry's place in the tree.
     *
     * @param digest of the entry's text as it is now
     * @param head the first head over it
     * @param holds whether digest and path give the head's root, and the head is signed by this ledger's key
     */
    public record Proof(byte[] digest, Inclusion inclusion, Head head, boolean holds) {}

    public Optional<UUID> entryAt(long leaf) {
        return jdbc.sql("select entry from ledger.leaf where number = :leaf")
                .param("leaf", leaf)
                .query(UUID.class)
                .optional();
    }

    /** The proof for this leaf; null until a head covers it. */
    public @Nullable Proof of(long leaf, String canonical) {
        return leaves.headOver(leaf)
                .map(head -> {
                    var digest = TreeHash.SM3.leaf(canonical.getBytes(UTF_8));
                    var inclusion = leaves.inclusion(leaf, head.size());
                    var holds = inclusion.proves(TreeHash.SM3, digest, head.root()) && head.signedBy(key.publicKey());
                    return new Proof(digest, inclusion, head, holds);
                })
                .orElse(null);
    }

    public Optional<Head> lastHead() {
        return leaves.lastHead();
    }
}
