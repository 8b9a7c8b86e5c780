package zelian.ledger.verify;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ledger.tree.PublicKey;

/** A ledger as it is found somewhere: in a database or in an exported file. */
interface Kept extends AutoCloseable {

    /** The next leaves in the order of their numbers; empty at the end. */
    List<Row> nextRows();

    /** The next heads in the order of their sizes; empty at the end. */
    List<HeadRow> nextHeads();

    /** Reads the heads from the beginning again. */
    void rewindHeads();

    /** The leaf that carries this hash, if any: tells an exchange of entries from a change. */
    OptionalLong leafWith(byte[] hash);

    /** Entries that stand in the ledger without ever having been numbered. */
    List<UUID> strays();

    /** Entries written within the last moments, still to be numbered. */
    long waiting();

    /** The public key that came with the ledger itself; null if none did. */
    @Nullable
    PublicKey ownKey();

    @Override
    void close();

    /** A head as it is found. */
    record HeadRow(long size, byte[] root, String text) {}
}
