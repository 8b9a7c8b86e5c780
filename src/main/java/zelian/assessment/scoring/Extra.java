package zelian.assessment.scoring;

/**
 * What is added or taken away outside the weights (加分, 减分): so much for each, up to a cap, in hundredths of a
 * point. There is no extra without a cap, so that quantity alone cannot win.
 */
public record Extra(boolean adds, int per, int cap) {

    /** Positive or negative. */
    public int points(int count) {
        var points = (int) Math.min(cap, (long) per * count);
        return adds ? points : -points;
    }
}
