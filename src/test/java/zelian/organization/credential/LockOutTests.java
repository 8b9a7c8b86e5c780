package zelian.organization.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import zelian.organization.credential.LockOut.Tally;

class LockOutTests {

    private static final LockOut RULE = new LockOut(5, Duration.ofMinutes(30));
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void fourFailuresAreForgiven() {
        assertThat(failed(4, NINE).lockedAt(NINE)).isFalse();
    }

    @Test
    void theFifthLocksForHalfAnHour() {
        var failures = failed(5, NINE);

        assertThat(failures.lockedAt(NINE)).isTrue();
        assertThat(failures.lockedAt(NINE.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(failures.lockedAt(NINE.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void fiveMoreLockForTwiceAsLong() {
        var later = NINE.plus(Duration.ofMinutes(30));
        var failures = failed(5, NINE);
        for (var i = 0; i < 5; i++) {
            failures = RULE.after(failures, later);
        }

        assertThat(failures.lockedUntil()).isEqualTo(later.plus(Duration.ofMinutes(60)));
    }

    @Test
    void noPauseIsLongerThanADay() {
        var failures = Tally.NONE;
        for (var i = 0; i < 500; i++) {
            failures = RULE.after(failures, NINE);
        }

        assertThat(failures.lockedUntil()).isEqualTo(NINE.plus(Duration.ofDays(1)));
    }

    @Test
    void aDayWithoutAFailureForgetsThem() {
        var nextDay = NINE.plus(Duration.ofHours(25));

        assertThat(RULE.after(failed(4, NINE), nextDay).count()).isEqualTo(1);
    }

    private static Tally failed(int times, Instant at) {
        var failures = Tally.NONE;
        for (var i = 0; i < times; i++) {
            failures = RULE.after(failures, at);
        }
        return failures;
    }
}
