package zelian.ledger.sequence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.ledger.tree.Frontier;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.Inclusion;
import zelian.ledger.tree.Subtrees;
import zelian.ledger.tree.TreeHash;

/** The tree as it is kept: leaves, the roots of its larger complete subtrees, and signed heads. */
@Repository
class Leaves {

    /** Subtrees from this level on (256 leaves) have a row; smaller ones are computed from their leaves. */
    private static final int KEPT_LEVEL = 8;

    /** One number for the lock of the sequencer, the same on every node. */
    private static final long LOCK = 0x5A4C_4C45_4447_4552L;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Leaves(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    record Waiting(UUID entry, String canonical) {}

    record Leaf(long number, UUID entry, byte[] hash) {}

    record Node(int level, long place, byte[] hash) {}

    /** Whether this transaction is now the only one that numbers, on any node. */
    boolean locked() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The same, but waits until it is. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rows -> {});
    }

    List<Waiting> waiting(int atMost) {
        return jdbc.sql("""
                select w.entry, e.canonical
                from ledger.waiting w join ledger.entry e on e.id = w.entry
                order by w.entry
                limit :most
                """).param("most", atMost).query(Waiting.class).list();
    }

    long size() {
        return jdbc.sql("select coalesce(max(number) + 1, 0) from ledger.leaf")
                .query(Long.class)
                .single();
    }

    Frontier frontier(long size) {
        return Frontier.of(TreeHash.SM3, size, subtrees());
    }

    void add(List<Leaf> leaves, List<Node> nodes) {
        batches.batchUpdate(
                "insert into ledger.leaf (number, entry, hash) values (?, ?, ?)",
                leaves,
                leaves.size(),
                (row, leaf) -> {
                    row.setLong(1, leaf.number());
                    row.setObject(2, leaf.entry());
                    row.setBytes(3, leaf.hash());
                });
        batches.update("delete from ledger.waiting where entry = any (?)", (Object)
                leaves.stream().map(Leaf::entry).toArray(UUID[]::new));
        if (!nodes.isEmpty()) {
            batches.batchUpdate(
                    "insert into ledger.node (level, index, hash) values (?, ?, ?)",
                    nodes,
                    nodes.size(),
                    (row, node) -> {
                        row.setInt(1, node.level());
                        row.setLong(2, node.place());
                        row.setBytes(3, node.hash());
                    });
        }
    }

    static boolean kept(int level) {
        return level >= KEPT_LEVEL;
    }

    void add(Head head) {
        jdbc.sql("insert into ledger.head (size, root, signed_at, text) values (:size, :root, :at, :text)")
                .param("size", head.size())
                .param("root", head.root())
                .param("at", head.signedAt().atOffset(ZoneOffset.UTC))
                .param("text", head.text())
                .update();
    }

    Optional<Head> lastHead() {
        return jdbc.sql("select text from ledger.head order by size desc limit 1")
                .query(String.class)
                .optional()
                .map(Head::read);
    }

    /** The first head that covers the leaf. */
    Optional<Head> headOver(long leaf) {
        return jdbc.sql("select text from ledger.head where size > :leaf order by size limit 1")
                .param("leaf", leaf)
                .query(String.class)
                .optional()
                .map(Head::read);
    }

    Inclusion inclusion(long leaf, long size) {
        return Inclusion.of(TreeHash.SM3, leaf, size, subtrees());
    }

    private Subtrees subtrees() {
        return (level, place) -> kept(level) ? node(level, place) : fromLeaves(level, place);
    }

    private byte[] node(int level, long place) {
        return jdbc.sql("select hash from ledger.node where level = :level and index = :place")
                .param("level", level)
                .param("place", place)
                .query(byte[].class)
                .single();
    }

    private byte[] fromLeaves(int level, long place) {
        var frontier = new Frontier(TreeHash.SM3);
        jdbc.sql("select hash from ledger.leaf where number >= :begin and number < :end order by number")
                .param("begin", place << level)
                .param("end", (place + 1) << level)
                .query(byte[].class)
                .list()
                .forEach(frontier::add);
        return frontier.root();
    }
}
