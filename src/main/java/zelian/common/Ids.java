package zelian.common;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes identifiers: UUIDv7 (RFC 9562), made by the application, so that no sequence is shared
 * between modules or nodes and ids made later sort later.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static long lastMillis;
    private static int counter;

    private Ids() {}

    /** The next identifier; within one process ids never go back, also not within a millisecond. */
    public static UUID next() {
        long millis;
        int count;
        synchronized (Ids.class) {
            millis = Math.max(System.currentTimeMillis(), lastMillis);
            count = millis == lastMillis ? counter + 1 : RANDOM.nextInt(0x400);
            if (count > 0xFFF) {
                millis++;
                count = 0;
            }
            lastMillis = millis;
            counter = count;
        }
        return new UUID((millis << 16) | 0x7000L | count, 0x8000000000000000L | (RANDOM.nextLong() >>> 2));
    }
}
