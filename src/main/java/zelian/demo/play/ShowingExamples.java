package zelian.demo.play;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.common.Rejected;
import zelian.demo.Example;

/**
 * Shows another organisation: at once if it has been laid out before, else after it has been, beside the requests. What
 * is shown meanwhile is half of it; who looks sees how far it has come. If that fails, the first one is shown again.
 */
@Component
@Profile("demo")
public class ShowingExamples {

    private static final Logger LOG = LoggerFactory.getLogger(ShowingExamples.class);

    private final Playing playing;
    private final Keeping keeping;
    private final AtomicReference<@Nullable Example> underWay = new AtomicReference<>();

    ShowingExamples(Playing playing, Keeping keeping) {
        this.playing = playing;
        this.keeping = keeping;
    }

    /** Being laid out; {@code percent} of its days are told. */
    public record UnderWay(Example example, int percent) {}

    public Optional<UnderWay> underWay() {
        return Optional.ofNullable(underWay.get()).map(example -> new UnderWay(example, playing.percent(example)));
    }

    /** @throws Rejected while another is being laid out */
    public void show(Example example) {
        if (!underWay.compareAndSet(null, example)) {
            throw Rejected.because("demo.example-under-way");
        }
        if (keeping.has(example)) {
            try {
                keeping.putBack(example);
            } finally {
                underWay.set(null);
            }
        } else {
            Thread.ofPlatform().name("laying-out-" + example).daemon().start(() -> layOut(example));
        }
    }

    private void layOut(Example example) {
        try {
            keeping.putBackBlank();
            playing.play(example);
        } catch (RuntimeException fault) {
            LOG.error("laying out {}", example, fault);
            keeping.putBack(Example.BUREAU);
        } finally {
            underWay.set(null);
        }
    }
}
