package zelian.organization.credential;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How failed sign-ins slow down whoever goes on guessing (登录失败处理): after so many failures a pause, and
 * twice the pause after as many again, up to a day. A day without a failure, or a sign-in, forgets them.
 *
 * <p>It counts by login name, whether such an account exists or not, so that the answer tells nobody
 * which names do. It runs by the machine's clock.
 *
 * @param allowed failures until a pause
 * @param pause the first pause
 */
public record LockOut(int allowed, Duration pause) {

    private static final Duration LONGEST = Duration.ofDays(1);
    static final Duration REMEMBERED = Duration.ofDays(1);

    /**
     * What is remembered of one login name.
     *
     * @param lockedUntil when the last pause ends; null if there was none
     */
    public record Tally(int count, Instant lastAt, @Nullable Instant lockedUntil) {

        public static final Tally NONE = new Tally(0, Instant.EPOCH, null);

        public boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** What is remembered after one more failure. */
    public Tally after(Tally earlier, Instant now) {
        var forgotten = earlier.lastAt().plus(REMEMBERED).isBefore(now) && !earlier.lockedAt(now);
        var count = (forgotten ? 0 : earlier.count()) + 1;
        var locked = count % allowed == 0 ? now.plus(pauseAfter(count / allowed)) : null;
        return new Tally(count, now, locked);
    }

    /** The pause after this many times {@code allowed} failures. */
    private Duration pauseAfter(int rounds) {
        var doubled = pause.multipliedBy(1L << Math.min(rounds - 1, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
