package zelian.bench;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Deed;

/** Q6: what keeping an act costs the act itself. */
@Tag("bench")
class Q6LedgerBench extends PageTests {

    private static final int WRITERS = 8;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 6;
    private static final long ROUND_NANOS = 3_000_000_000L;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void aTableToWriteTo() {
        db.sql("create table if not exists job.bench_act (id uuid primary key, text text not null)")
                .update();
    }

    @Test
    void keepingAnActCostsLittleOfTheAct() throws Exception {
        for (var n = 0; n < WARM_UP; n++) {
            round(n % 2 == 0);
        }
        var with = 0.0;
        var without = 0.0;
        for (var n = 0; n < ROUNDS; n++) {
            without += round(false);
            with += round(true);
        }
        Bench.row(
                "Q6",
                "事务内留痕，8 个写入者",
                String.format("%.0f 次/秒", with / ROUNDS),
                String.format("不留痕 %.0f 次/秒", without / ROUNDS),
                "≥ 0.80 倍（测得 " + Bench.times(with / without) + "）",
                with / without >= 0.8);
    }

    /** Acts per second, each one transaction with one insert; with an entry of the ledger or without. */
    private double round(boolean kept) throws Exception {
        var done = new AtomicLong();
        var started = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                running.add(writers.submit(() -> {
                    while (System.nanoTime() - started < ROUND_NANOS) {
                        transaction.executeWithoutResult(status -> act(kept));
                        done.incrementAndGet();
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return done.get() / ((System.nanoTime() - started) / 1e9);
    }

    private void act(boolean kept) {
        UUID id = Ids.next();
        db.sql("insert into job.bench_act values (:id, 'x')").param("id", id).update();
        if (kept) {
            events.publishEvent(
                    new Deed(Viewer.system(today.day()), "test.done", "bench", id, null, "为测速写入一行，内容与平常的一句话差不多长"));
        }
    }
}
