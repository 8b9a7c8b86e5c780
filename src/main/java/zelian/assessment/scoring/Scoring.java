package zelian.assessment.scoring;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a scheme: the same shares and counts always give the same score (可复算). Knows neither units nor
 * days nor a database, so that it runs wherever there are rows.
 */
public final class Scoring {

    private final Weights weights;
    private final List<Extra> extras;
    private final Missing missing;
    private final int leaves;

    public Scoring(Weights weights, int leaves, List<Extra> extras, Missing missing) {
        this.weights = weights;
        this.leaves = leaves;
        this.extras = List.copyOf(extras);
        this.missing = missing;
    }

    /**
     * The score of one unit.
     *
     * @param shares by indicator; null where it is missing
     * @param counts by extra
     */
    public Score score(@Nullable Share[] shares, int[] counts) {
        var present = new BitSet(leaves);
        for (var i = 0; i < leaves; i++) {
            present.set(i, shares[i] != null);
        }
        var fulls = missing == Missing.SPREAD ? weights.fulls(present) : weights.nominal();
        var points = new int[leaves];
        for (var i = 0; i < leaves; i++) {
            var share = shares[i];
            points[i] = share == null ? Score.MISSING : share.points(fulls[i]);
        }
        var more = new int[counts.length];
        for (var i = 0; i < counts.length; i++) {
            more[i] = extras.get(i).points(counts[i]);
        }
        return new Score(fulls, points, more, missing);
    }
}
