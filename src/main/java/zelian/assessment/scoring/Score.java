package zelian.assessment.scoring;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The score of one unit, in hundredths of a point. Whoever adds up the points gets the total.
 *
 * @param fulls what each indicator is worth here; nothing where it is missing
 * @param points what was earned of it; {@link #MISSING} where it is missing
 * @param extras what was added or taken away
 */
public record Score(int[] fulls, int[] points, int[] extras, Missing rule) {

    public static final int MISSING = Integer.MIN_VALUE;

    /** Never below nothing; none at all if something is missing and the scheme withholds it, or all is missing. */
    public OptionalInt total() {
        var missing = IntStream.of(points).filter(point -> point == MISSING).count();
        if (missing == points.length || missing > 0 && rule == Missing.WITHHOLD) {
            return OptionalInt.empty();
        }
        var earned = IntStream.of(points).filter(point -> point != MISSING).sum();
        return OptionalInt.of(Math.max(0, earned + IntStream.of(extras).sum()));
    }
}
