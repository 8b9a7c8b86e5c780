package zelian.organization.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of the second factor (动态口令, RFC 6238: SHA-1, six digits, thirty seconds), as every authenticator
 * program makes them. A clock may be one step off; a code that was used once is used up.
 */
public final class TimeCodes {

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final int STEPS_OFF = 1;

    private TimeCodes() {}

    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), GENERATOR.getTimeStep().toSeconds());
    }

    public static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"),
                    Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("second factor", e);
        }
    }

    /** The step this code belongs to, if it is right now and later than the last one used. */
    static OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
        var given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (var step = step(now) - STEPS_OFF; step <= step(now) + STEPS_OFF; step++) {
            var right = MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), given);
            if (right && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
