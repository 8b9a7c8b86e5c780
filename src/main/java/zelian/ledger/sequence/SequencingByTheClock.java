package zelian.ledger.sequence;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets the sequencer run once a second on every node; whichever gets the lock does the work. Acts are
 * thus in the tree, under a signed head, within a second or two.
 */
@Component
@ConditionalOnProperty(name = "zelian.ledger.by-the-clock", matchIfMissing = true)
class SequencingByTheClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SequencingByTheClock.class);

    private final Sequencer sequencer;
    private CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean failing;

    SequencingByTheClock(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("ledger-sequencer").daemon().start(this::run);
    }

    private void run() {
        try {
            while (!stopping.await(1, TimeUnit.SECONDS)) {
                step();
            }
            step(); // what was committed while stopping
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure, such as a database that is away, is told once and tried again. */
    private void step() {
        try {
            sequencer.step();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("entries of the ledger wait for their numbers", e);
            }
            failing = true;
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        var running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts last, after what it needs, and stops after the web server has finished its requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
