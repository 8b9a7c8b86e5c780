package zelian.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zelian.ledger.tree.Head;
import zelian.ledger.tree.TreeHash;

/** Entries get their place after commit, one batch after the other, also across nodes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SequencerTests {

    ScratchLedger ledger;

    @BeforeAll
    void open() {
        ledger = new ScratchLedger();
    }

    @Test
    void numbersWhatHasCommittedAndSignsAHeadOverIt() {
        var before = ledger.number();
        var written = ledger.write(3);

        assertThat(ledger.number()).isEqualTo(before + 3);

        assertThat(leaves(before))
                .containsExactlyElementsOf(
                        written.stream().map(entry -> entry.id()).toList());
        var head = ledger.leaves.lastHead().orElseThrow();
        assertThat(head.size()).isEqualTo(before + 3);
        assertThat(head.signedBy(ledger.key().publicKey())).isTrue();
        assertThat(waiting()).isZero();
    }

    @Test
    void anActThatCommitsLateComesLateAndNeverInBetween() throws Exception {
        ledger.number();
        try (var slow = DriverManager.getConnection(ledger.url, ledger.user, ledger.password)) {
            slow.setAutoCommit(false);
            var early = ScratchLedger.entry("早写晚交");
            try (var statement = slow.createStatement()) {
                statement.execute("insert into ledger.entry values ('" + early.id() + "', now(), current_date, '"
                        + early.person() + "', '吴', 'a', 'b', '" + early.object() + "', null, '" + early.canonical()
                        + "'); insert into ledger.waiting values ('" + early.id() + "')");
            }
            var late = ledger.write(2);
            var size = ledger.number();
            slow.commit();
            ledger.number();

            assertThat(leaves(size - 2))
                    .containsExactly(late.get(0).id(), late.get(1).id(), early.id());
        }
    }

    @Test
    void twoNodesNumberEveryEntryOnce() throws Exception {
        var before = ledger.number();
        var other = ledger.another();
        try (var nodes = Executors.newFixedThreadPool(3)) {
            var writing = nodes.submit(() -> {
                for (var i = 0; i < 25; i++) {
                    ledger.write(7);
                }
            });
            for (var node : List.of(ledger.sequencer, other)) {
                nodes.submit(() -> {
                    while (!writing.isDone()) {
                        node.step();
                    }
                    return node.catchUp();
                });
            }
        }
        assertThat(ledger.number()).isEqualTo(before + 175);
        assertThat(ledger.jdbc.queryForObject("select count(distinct entry) from ledger.leaf", Long.class))
                .isEqualTo(before + 175);
    }

    @Test
    void everyEntryIsProvedUnderAnyLaterHead() {
        ledger.write(700);
        var size = ledger.number();
        var head = ledger.leaves.lastHead().orElseThrow();
        for (var leaf : new long[] {0, 1, 255, 256, 300, size - 1}) {
            var canonical = ledger.jdbc.queryForObject(
                    "select canonical from ledger.entry e join ledger.leaf l on l.entry = e.id where l.number = "
                            + leaf,
                    String.class);

            assertThat(ledger.leaves
                            .inclusion(leaf, size)
                            .proves(TreeHash.SM3, TreeHash.SM3.leaf(canonical.getBytes(UTF_8)), head.root()))
                    .isTrue();
        }
    }

    @Test
    void eachHeadNamesTheOneBeforeIt() {
        ledger.write(1);
        ledger.number();
        var before = ledger.leaves.lastHead().orElseThrow();
        ledger.write(1);
        ledger.number();

        assertThat(ledger.leaves.lastHead().map(Head::previous)).hasValue(before.digest());
    }

    @Test
    void theTablesRefuseToBeRewrittenByMistake() {
        ledger.write(1);
        ledger.number();
        for (var sql : List.of(
                "update ledger.entry set name = '别人'",
                "delete from ledger.leaf",
                "update ledger.head set size = size + 1",
                "truncate ledger.entry")) {
            assertThatThrownBy(() -> ledger.jdbc.execute(sql)).hasMessageContaining("only ever added to");
        }
    }

    private List<UUID> leaves(long from) {
        return ledger.jdbc.queryForList(
                "select entry from ledger.leaf where number >= " + from + " order by number", UUID.class);
    }

    private long waiting() {
        return ledger.jdbc.queryForObject("select count(*) from ledger.waiting", Long.class);
    }
}
