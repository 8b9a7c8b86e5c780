package zelian.assessment.scoring;

/**
 * What was counted for one unit (取数): so many of so many. Of none there is no rate; the indicator is then missing
 * (缺项), which is not the same as nothing done.
 *
 * @param base the rate this unit starts from (质量起点), in hundredths of a percent; {@link #NO_BASE} in the first year
 */
public record Tally(int met, int whole, int base) {

    public static final int NO_BASE = -1;

    public Tally {
        if (met < 0 || met > whole || base < NO_BASE || base > 10_000) {
            throw new IllegalArgumentException(met + " of " + whole + " from " + base);
        }
    }

    public static Tally of(int met, int whole) {
        return new Tally(met, whole, NO_BASE);
    }

    public boolean missing() {
        return whole == 0;
    }
}
