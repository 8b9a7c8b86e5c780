package zelian.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import zelian.ledger.entry.Entry;
import zelian.ledger.tree.Frontier;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.PublicKey;
import zelian.ledger.tree.TreeHash;

/**
 * Goes through a ledger from the first entry to the last, recomputing every digest, and stops at the
 * first thing that is wrong.
 *
 * <p>Four things are compared: each entry with the digest of its leaf; the order of entries with the
 * order the sequencer gives (within a batch, by id); the root at every head with the head; and the heads
 * with each other and with the key, for each names the one before it and the last is signed. Whoever
 * recomputes the digests after a change is caught by the heads; whoever rewrites the heads too, by their
 * signatures; whoever cuts the tail together with its heads, by a head kept elsewhere.
 */
final class Examination {

    private static final int AHEAD = 4;

    private final Kept ledger;
    private final List<PublicKey> keys;
    private final @Nullable Head elsewhere;
    private final Frontier frontier = new Frontier(TreeHash.SM3);
    private final ArrayDeque<Kept.HeadRow> heads = new ArrayDeque<>();
    private boolean headsEnd;
    private long headCount;
    private @Nullable Head lastHead;
    private @Nullable UUID lastInBatch;

    /**
     * @param keys the public keys whose signatures count
     * @param elsewhere a head that was kept outside; null without one
     */
    Examination(Kept ledger, List<PublicKey> keys, @Nullable Head elsewhere) {
        this.ledger = ledger;
        this.keys = keys;
        this.elsewhere = elsewhere;
    }

    Verdict verdict() {
        var begun = System.nanoTime();
        @Nullable Fault fault;
        try {
            examine();
            fault = null;
        } catch (Found found) {
            fault = found.fault;
        }
        return new Verdict(
                fault,
                frontier.size(),
                headCount,
                ledger.waiting(),
                lastHead,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private void examine() throws Found {
        if (elsewhere != null && !signed(elsewhere)) {
            throw new Found(new Fault(Fault.Kind.HEAD, 1, elsewhere.size(), "所给的外存树头不是本台账的密钥所签"));
        }
        try (var workers =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()))) {
            var ahead = new ArrayDeque<Future<List<Digested>>>();
            try {
                var more = true;
                while (more || !ahead.isEmpty()) {
                    while (more && ahead.size() < AHEAD) {
                        more = submit(workers, ahead);
                    }
                    if (!ahead.isEmpty()) {
                        for (var row : result(ahead.poll())) {
                            take(row);
                        }
                    }
                }
            } finally {
                ahead.forEach(batch -> batch.cancel(true));
            }
        }
        end();
    }

    private boolean submit(ExecutorService workers, ArrayDeque<Future<List<Digested>>> ahead) {
        var rows = ledger.nextRows();
        if (rows.isEmpty()) {
            return false;
        }
        ahead.add(workers.submit(() -> {
            var digested = new ArrayList<Digested>(rows.size());
            for (var row : rows) {
                digested.add(Digested.of(row));
            }
            return digested;
        }));
        return true;
    }

    private static List<Digested> result(Future<List<Digested>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A row with the digest of what its entry says now, or with what is wrong with it. */
    private record Digested(Row row, byte[] hash, @Nullable String wrong) {

        static Digested of(Row row) {
            if (row.canonical() == null) {
                return new Digested(row, new byte[0], null);
            }
            var hash = TreeHash.SM3.leaf(row.canonical().getBytes(UTF_8));
            if (!Arrays.equals(hash, row.hash())) {
                return new Digested(row, hash, "原文与摘要不符");
            }
            try {
                var entry = Entry.read(row.canonical());
                var agrees = entry.id().equals(row.entry())
                        && (row.columns() == null || row.columns().agreeWith(entry));
                return new Digested(row, hash, agrees ? null : "检索用的列与原文不符");
            } catch (RuntimeException e) {
                return new Digested(row, hash, "原文不是一条留痕");
            }
        }
    }

    private void take(Digested found) throws Found {
        var row = found.row;
        var expected = frontier.size();
        if (row.number() > expected) {
            throw new Found(new Fault(Fault.Kind.REMOVED, expected + 1, row.number(), "编号缺失"));
        }
        if (row.canonical() == null) {
            throw new Found(Fault.at(Fault.Kind.REMOVED, expected, "编号还在，留痕 " + row.entry() + " 不见了"));
        }
        if (found.wrong != null) {
            throw new Found(changed(found));
        }
        if (lastInBatch != null && compare(lastInBatch, row.entry()) >= 0) {
            throw new Found(Fault.at(Fault.Kind.REORDERED, expected, about(row) + "不该排在 " + lastInBatch + " 之后"));
        }
        lastInBatch = row.entry();
        frontier.add(found.hash);
        compareWithHeads();
    }

    private Fault changed(Digested found) {
        var other = found.wrong != null && !Arrays.equals(found.hash, found.row.hash())
                ? ledger.leafWith(found.hash)
                : java.util.OptionalLong.empty();
        return other.isPresent()
                ? Fault.at(
                        Fault.Kind.REORDERED,
                        found.row.number(),
                        about(found.row) + "应在第 " + (other.getAsLong() + 1) + " 条")
                : Fault.at(Fault.Kind.CHANGED, found.row.number(), about(found.row) + found.wrong);
    }

    /** Ids sort as they are written: UUIDv7 by time. Java's own order of UUIDs is signed and is not that. */
    private static int compare(UUID a, UUID b) {
        var high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    private static String about(Row row) {
        try {
            var entry = Entry.read(java.util.Objects.requireNonNull(row.canonical()));
            return "（" + entry.day() + " " + entry.name() + "，" + entry.sentence() + "）";
        } catch (RuntimeException unreadable) {
            return "（" + row.entry() + "）";
        }
    }

    private void compareWithHeads() throws Found {
        if (elsewhere != null
                && frontier.size() == elsewhere.size()
                && !Arrays.equals(frontier.root(), elsewhere.root())) {
            findUnsigned(frontier.size());
            throw new Found(new Fault(Fault.Kind.REWRITTEN, 1, elsewhere.size(), "与外存树头不符：台账连同树头一起被改写过"));
        }
        var next = nextHead();
        if (next == null || next.size() > frontier.size()) {
            return;
        }
        heads.poll();
        lastInBatch = null;
        headCount++;
        var before = lastHead == null ? 0 : lastHead.size();
        var head = readable(next, before);
        if (!Arrays.equals(head.root(), frontier.root())) {
            findUnsigned(head.size());
            throw new Found(new Fault(Fault.Kind.REWRITTEN, before + 1, head.size(), "摘要也被重算，但与已签名的树头不符"));
        }
        if (!head.previous().equals(lastHead == null ? Head.NONE : lastHead.digest())) {
            findUnsigned(head.size());
            throw new Found(new Fault(Fault.Kind.HEAD, before + 1, head.size(), "它所指的前一个树头不在台账里"));
        }
        lastHead = head;
    }

    private static Head readable(Kept.HeadRow row, long before) throws Found {
        try {
            var head = Head.read(row.text());
            if (head.size() == row.size() && Arrays.equals(head.root(), row.root())) {
                return head;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Found(new Fault(Fault.Kind.HEAD, before + 1, row.size(), "树头的原文被改动"));
    }

    private void end() throws Found {
        var total = frontier.size();
        var next = nextHead();
        if (next != null) {
            findUnsigned(next.size());
            throw new Found(new Fault(
                    Fault.Kind.CUT, total + 1, next.size(), "树头记有 " + next.size() + " 条，台账只有 " + total + " 条"));
        }
        if (elsewhere != null && elsewhere.size() > total) {
            throw new Found(new Fault(
                    Fault.Kind.CUT,
                    total + 1,
                    elsewhere.size(),
                    "外存树头记有 " + elsewhere.size() + " 条，台账只有 " + total + " 条"));
        }
        if (lastHead != null && !signed(lastHead)) {
            findUnsigned(lastHead.size());
        }
        var covered = lastHead == null ? 0 : lastHead.size();
        if (covered < total) {
            throw new Found(new Fault(Fault.Kind.INSERTED, covered + 1, total, "没有任何已签名的树头包含它"));
        }
        var strays = ledger.strays();
        if (!strays.isEmpty()) {
            throw new Found(new Fault(
                    Fault.Kind.INSERTED, total + 1, total + strays.size(), "留痕 " + strays.getFirst() + " 从未编号"));
        }
    }

    /** If a head up to this size is not signed by a known key, the first such head is the first fault. */
    private void findUnsigned(long upTo) throws Found {
        ledger.rewindHeads();
        var before = 0L;
        for (var rows = ledger.nextHeads(); !rows.isEmpty(); rows = ledger.nextHeads()) {
            for (var row : rows) {
                if (row.size() > upTo) {
                    return;
                }
                if (!signed(readable(row, before))) {
                    throw new Found(new Fault(Fault.Kind.HEAD, before + 1, row.size(), "树头不是本台账的密钥所签"));
                }
                before = row.size();
            }
        }
    }

    private boolean signed(Head head) {
        return keys.stream().anyMatch(head::signedBy);
    }

    private Kept.@Nullable HeadRow nextHead() {
        if (heads.isEmpty() && !headsEnd) {
            heads.addAll(ledger.nextHeads());
            headsEnd = heads.isEmpty();
        }
        return heads.peek();
    }

    /** Ends the examination at the first fault. */
    private static final class Found extends Exception {
        private final transient Fault fault;

        Found(Fault fault) {
            super(fault.detail(), null, false, false);
            this.fault = fault;
        }
    }
}
