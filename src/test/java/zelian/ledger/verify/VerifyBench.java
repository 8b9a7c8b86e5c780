package zelian.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zelian.ledger.entry.Entry;
import zelian.ledger.sequence.ScratchLedger;

/** Q6: verification keeps up with three million entries a minute. */
@Tag("bench")
class VerifyBench {

    @Test
    void verifiesThreeMillionEntriesAMinute() throws Exception {
        var ledger = new ScratchLedger();
        for (var i = 0; i < 40; i++) {
            var entries = new ArrayList<Entry>();
            for (var j = 0; j < 10_000; j++) {
                entries.add(ScratchLedger.entry("措施 4 条均有文号可查，第 " + j + " 件"));
            }
            ledger.write(entries);
            ledger.number();
        }
        for (var i = 0; i < 3; i++) {
            try (var kept = new DatabaseLedger(ledger.url, ledger.user, ledger.password)) {
                var verdict = new Examination(kept, List.of(ledger.key().publicKey()), null).verdict();
                System.out.println(verdict.inWords());
                assertThat(verdict.sound()).isTrue();
            }
        }
    }
}
