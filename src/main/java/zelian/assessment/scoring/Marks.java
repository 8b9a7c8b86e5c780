package zelian.assessment.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two graders, blind to each other, make of one indicator (双人核分), in hundredths of the full mark's hundred
 * points. If they differ by more than a tenth of the full mark, a third looks and that holds; else the mean of the two.
 */
public final class Marks {

    public static final int FULL = 10_000;

    private Marks() {}

    /** Whether a third has to look. */
    public static boolean differ(int first, int second, int percent) {
        return 100L * Math.abs(first - second) > (long) percent * FULL;
    }

    /** Nothing as long as a mark that is needed has not been given. */
    public static Optional<Share> settled(
            @Nullable Integer first, @Nullable Integer second, @Nullable Integer third, int percent) {
        if (first == null || second == null) {
            return Optional.empty();
        }
        if (!differ(first, second, percent)) {
            return Optional.of(new Share((long) first + second, 2L * FULL));
        }
        return third == null ? Optional.empty() : Optional.of(new Share(third, FULL));
    }
}
