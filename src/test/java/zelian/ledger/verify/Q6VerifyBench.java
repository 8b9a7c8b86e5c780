package zelian.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.bench.Bench;
import zelian.ledger.entry.Entry;
import zelian.ledger.sequence.ScratchLedger;

/** Q6: verification keeps up with three million entries a minute. */
@Tag("bench")
class Q6VerifyBench {

    private static final int ENTRIES = 400_000;

    @Test
    void verifiesThreeMillionEntriesAMinute() throws Exception {
        var ledger = new ScratchLedger();
        for (var i = 0; i < ENTRIES / 10_000; i++) {
            var entries = new ArrayList<Entry>();
            for (var j = 0; j < 10_000; j++) {
                entries.add(ScratchLedger.entry("措施 4 条均有文号可查，第 " + j + " 件"));
            }
            ledger.write(entries);
            ledger.number();
        }
        var times = new double[5];
        for (var i = 0; i < times.length; i++) {
            try (var kept = new DatabaseLedger(ledger.url, ledger.user, ledger.password)) {
                times[i] = Bench.millis(() -> {
                    var verdict = new Examination(kept, List.of(ledger.key().publicKey()), null).verdict();
                    assertThat(verdict.sound()).isTrue();
                    return verdict;
                });
            }
        }
        var perMinute = 60_000 / Bench.percentile(times, 0.5) * ENTRIES;
        Bench.row(
                "Q6",
                "核验 400,000 条留痕，5 次中位数",
                String.format("每分钟 %.2f 百万条", perMinute / 1e6),
                "—",
                "≥ 每分钟 3 百万条",
                perMinute >= 3_000_000);
    }
}
