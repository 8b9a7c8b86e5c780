package zelian.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import zelian.ledger.sequence.ScratchLedger;
import zelian.ledger.tree.Frontier;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.SigningKey;
import zelian.ledger.tree.TreeHash;

/**
 * Every way to forge a ledger is found at its entry. The sound ledger has 36 entries in batches that end
 * at 10, 20, 21 and 36; forgers hold the whole database, but not the key.
 */
class ForgedLedgerTests {

    @TempDir
    static Path folder;

    /** What a forger does, and where and how it must be found. */
    record Forgery(
            String name, Consumer<ScratchLedger> deed, Fault.Kind kind, long first, long last, boolean needsHead) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                forgery("改一条原文", l -> edit(l, 12), Fault.Kind.CHANGED, 13, 13),
                forgery(
                        "改一条的检索列",
                        l -> sql(l, "update ledger.entry set name = '别人' where " + entryOf(7)),
                        Fault.Kind.CHANGED,
                        8,
                        8),
                forgery(
                        "改原文，重算摘要",
                        l -> {
                            edit(l, 12);
                            recompute(l);
                        },
                        Fault.Kind.REWRITTEN,
                        11,
                        20),
                forgery(
                        "改原文，重算摘要、节点和全部树头，用自己的钥匙重签",
                        l -> {
                            edit(l, 12);
                            recompute(l);
                            resign(l, l.strangeKey(), 2);
                        },
                        Fault.Kind.HEAD,
                        11,
                        20),
                forgery(
                        "删一条留痕",
                        l -> sql(l, "delete from ledger.entry where " + entryOf(15)),
                        Fault.Kind.REMOVED,
                        16,
                        16),
                forgery("删一条留痕连同编号", l -> delete(l, 15), Fault.Kind.REMOVED, 16, 16),
                forgery(
                        "删一条，其后全部重新编号",
                        l -> {
                            delete(l, 15);
                            sql(l, "update ledger.leaf set number = -number where number > 15");
                            sql(l, "update ledger.leaf set number = -number - 1 where number < 0");
                        },
                        Fault.Kind.REWRITTEN,
                        11,
                        20),
                forgery(
                        "插一条，其后全部重新编号并重算",
                        l -> {
                            sql(l, "update ledger.leaf set number = -number where number >= 24");
                            sql(l, "update ledger.leaf set number = -number + 1 where number < 0");
                            insert(l, 24);
                            recompute(l);
                        },
                        Fault.Kind.REORDERED,
                        26,
                        26),
                forgery("在末尾插一条，没有树头", l -> insert(l, 36), Fault.Kind.INSERTED, 37, 37),
                forgery(
                        "在末尾插一条，自签树头",
                        l -> {
                            insert(l, 36);
                            resign(l, l.strangeKey(), 5);
                        },
                        Fault.Kind.HEAD,
                        37,
                        37),
                forgery(
                        "插一条，从不编号",
                        l -> l.write(List.of(ScratchLedger.entry("补的"))),
                        Fault.Kind.INSERTED,
                        37,
                        37,
                        l -> sql(l, "delete from ledger.waiting")),
                forgery("调换两条的内容", l -> swapEntries(l, 3, 8), Fault.Kind.REORDERED, 4, 4),
                forgery("调换同一批中两条的编号", l -> swapLeaves(l, 3, 8), Fault.Kind.REORDERED, 5, 5),
                forgery(
                        "调换两批中两条的编号，重算摘要",
                        l -> {
                            swapLeaves(l, 9, 20);
                            recompute(l);
                        },
                        Fault.Kind.REWRITTEN,
                        1,
                        10),
                forgery("截去尾部", l -> cut(l, 30), Fault.Kind.CUT, 31, 36),
                forgery(
                        "截去尾部连同树头",
                        l -> {
                            cut(l, 21);
                            sql(l, "delete from ledger.head where size > 21");
                        },
                        Fault.Kind.CUT,
                        22,
                        36,
                        true),
                forgery(
                        "换掉一个中间的树头",
                        l -> sql(l, "update ledger.head set text = replace(text, '签于：2', '签于：1') where size = 20"),
                        Fault.Kind.HEAD,
                        11,
                        20),
                forgery("换掉最后的树头", l -> resign(l, l.strangeKey(), 4), Fault.Kind.HEAD, 22, 36),
                forgery("删掉一个树头", l -> sql(l, "delete from ledger.head where size = 20"), Fault.Kind.HEAD, 11, 21),
                forgery(
                        "连钥匙也在手里，整本重写",
                        l -> {
                            edit(l, 12);
                            recompute(l);
                            resign(l, l.key(), 1);
                        },
                        Fault.Kind.REWRITTEN,
                        1,
                        36,
                        true));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgeryIsFoundAtItsEntry(Forgery forgery) throws Exception {
        var ledger = sound();
        var head = Files.writeString(folder.resolve("head-" + System.nanoTime() + ".txt"), lastHead(ledger));
        sql(ledger, "alter table ledger.entry disable trigger user");
        sql(ledger, "alter table ledger.leaf disable trigger user");
        sql(ledger, "alter table ledger.head disable trigger user");
        sql(ledger, "alter table ledger.leaf drop constraint leaf_number_check");

        forgery.deed.accept(ledger);

        try (var kept = new DatabaseLedger(ledger.url, ledger.user, ledger.password)) {
            var elsewhere = forgery.needsHead ? Head.read(Files.readString(head)) : null;
            var verdict = new Examination(kept, List.of(ledger.key().publicKey()), elsewhere).verdict();
            assertThat(verdict.inWords()).startsWith("不通过：第 ");
            assertThat(List.of(
                            verdict.fault().kind(),
                            verdict.fault().first(),
                            verdict.fault().last()))
                    .as(verdict.inWords())
                    .containsExactly(forgery.kind, forgery.first, forgery.last);
        }
        if (forgery.needsHead) {
            assertThat(verify(ledger)).as("without the head kept elsewhere").startsWith("0 通过");
        } else {
            assertThat(verify(ledger)).startsWith("1 不通过：第 ");
        }
        assertThat(verify(ledger, "--head", head.toString())).startsWith("1 不通过：第 ");
    }

    @Test
    void aSoundLedgerPassesWhileItGoesOn() throws Exception {
        var ledger = sound();
        var head = Files.writeString(folder.resolve("kept.txt"), lastHead(ledger));
        ledger.write(5);
        ledger.number();
        ledger.write(2);

        assertThat(verify(ledger, "--head", head.toString()))
                .startsWith("0 通过：41 条留痕、5 个树头逐一重算，全部相符")
                .contains("另有 2 条刚写入，尚未编号。");
    }

    @Test
    void anEmptyLedgerIsSound() {
        assertThat(verify(new ScratchLedger())).startsWith("0 通过：0 条留痕");
    }

    @Test
    void aHeadOfAnotherLedgerIsNoHeadOfThisOne() throws Exception {
        var ledger = sound();
        var strange = Head.sign(ledger.strangeKey(), 36, TreeHash.SM3.of(), Instant.now(), Head.NONE);
        var file = Files.writeString(folder.resolve("strange.txt"), strange.text());

        assertThat(verify(ledger, "--head", file.toString()))
                .startsWith("1 不通过：")
                .contains("不是本台账的密钥所签");
    }

    @Test
    void whatCannotBeAskedIsSaidInOneLine() throws Exception {
        var none = folder.resolve("none.txt");
        Files.writeString(none, "不是树头");
        var ledger = sound();

        assertThat(verify(ledger, "--head", none.toString())).isEqualTo("2 " + none + " 不是树头文件。\n");
        assertThat(run("--data", folder.resolve("nothing").toString()))
                .startsWith("2 ")
                .contains("没有内嵌数据库");
        assertThat(run("--what")).startsWith("2 用法");
    }

    static ScratchLedger sound() {
        var ledger = new ScratchLedger();
        for (var batch : new int[] {10, 10, 1, 15}) {
            ledger.write(batch);
            ledger.number();
        }
        return ledger;
    }

    private static Forgery forgery(String name, Consumer<ScratchLedger> deed, Fault.Kind kind, long first, long last) {
        return new Forgery(name, deed, kind, first, last, false);
    }

    private static Forgery forgery(
            String name, Consumer<ScratchLedger> deed, Fault.Kind kind, long first, long last, boolean needsHead) {
        return new Forgery(name, deed, kind, first, last, needsHead);
    }

    private static Forgery forgery(
            String name,
            Consumer<ScratchLedger> deed,
            Fault.Kind kind,
            long first,
            long last,
            Consumer<ScratchLedger> andThen) {
        return new Forgery(name, deed.andThen(andThen), kind, first, last, false);
    }

    private static void sql(ScratchLedger ledger, String sql) {
        ledger.jdbc.execute(sql);
    }

    private static String entryOf(long leaf) {
        return "id = (select entry from ledger.leaf where number = " + leaf + ")";
    }

    private static void edit(ScratchLedger ledger, long leaf) {
        sql(ledger, "update ledger.entry set canonical = replace(canonical, '件事', '件好事') where " + entryOf(leaf));
    }

    private static void delete(ScratchLedger ledger, long leaf) {
        sql(ledger, "delete from ledger.entry where " + entryOf(leaf));
        sql(ledger, "delete from ledger.leaf where number = " + leaf);
    }

    private static void insert(ScratchLedger ledger, long leaf) {
        var entry = ScratchLedger.entry("补的");
        ledger.write(List.of(entry));
        sql(ledger, "delete from ledger.waiting");
        ledger.jdbc.update(
                "insert into ledger.leaf (number, entry, hash) values (?, ?, ?)",
                leaf,
                entry.id(),
                TreeHash.SM3.leaf(entry.canonical().getBytes(UTF_8)));
    }

    private static void swapEntries(ScratchLedger ledger, long a, long b) {
        sql(ledger, "alter table ledger.leaf drop constraint leaf_entry_key");
        sql(
                ledger,
                "update ledger.leaf l set entry = o.entry from ledger.leaf o where (l.number, o.number) in ((%d, %d), (%d, %d))"
                        .formatted(a, b, b, a));
    }

    private static void swapLeaves(ScratchLedger ledger, long a, long b) {
        sql(ledger, "update ledger.leaf set number = 1000000 where number = " + a);
        sql(ledger, "update ledger.leaf set number = " + a + " where number = " + b);
        sql(ledger, "update ledger.leaf set number = " + b + " where number = 1000000");
    }

    private static void cut(ScratchLedger ledger, long size) {
        sql(ledger, "delete from ledger.entry e using ledger.leaf l where l.entry = e.id and l.number >= " + size);
        sql(ledger, "delete from ledger.leaf where number >= " + size);
    }

    private static List<byte[]> recompute(ScratchLedger ledger) {
        var hashes = new ArrayList<byte[]>();
        ledger.jdbc.query(
                "select number, canonical from ledger.leaf l join ledger.entry e on e.id = l.entry order by number",
                rows -> {
                    hashes.add(TreeHash.SM3.leaf(rows.getString(2).getBytes(UTF_8)));
                    new JdbcTemplate(ledger.source)
                            .update(
                                    "update ledger.leaf set hash = ? where number = ?",
                                    hashes.getLast(),
                                    rows.getLong(1));
                });
        return hashes;
    }

    /** Signs every head from the given one on again, with the roots as they are now. */
    private static void resign(ScratchLedger ledger, SigningKey key, int fromHead) {
        var hashes = recompute(ledger);
        var sizes = ledger.jdbc.queryForList("select size from ledger.head order by size", Long.class);
        if (!sizes.contains((long) hashes.size())) {
            sizes.add((long) hashes.size());
        }
        var previous = Head.NONE;
        for (var i = 0; i < sizes.size(); i++) {
            var size = sizes.get(i);
            if (i + 1 >= fromHead) {
                var frontier = new Frontier(TreeHash.SM3);
                hashes.subList(0, size.intValue()).forEach(frontier::add);
                var head = Head.sign(key, size, frontier.root(), Instant.parse("2026-06-30T02:00:00Z"), previous);
                ledger.jdbc.update("delete from ledger.head where size = ?", size);
                ledger.jdbc.update(
                        "insert into ledger.head (size, root, signed_at, text) values (?, ?, now(), ?)",
                        size,
                        head.root(),
                        head.text());
            }
            previous = Head.read(ledger.jdbc.queryForObject(
                            "select text from ledger.head where size = ?", String.class, size))
                    .digest();
        }
    }

    static String lastHead(ScratchLedger ledger) {
        return ledger.jdbc.queryForObject("select text from ledger.head order by size desc limit 1", String.class);
    }

    private static String verify(ScratchLedger ledger, String... more) {
        var args = new ArrayList<>(List.of(
                "--db",
                ledger.url,
                "--user",
                ledger.user,
                "--password",
                ledger.password,
                "--key",
                ledger.keys.resolve(SigningKey.PUBLIC_FILE).toString()));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(String[]::new));
    }

    static String run(String... args) {
        var out = new ByteArrayOutputStream();
        var printed = new PrintStream(out, true, UTF_8);
        var code = Verify.run(List.of(args), printed, printed);
        return code + " " + out.toString(UTF_8);
    }
}
