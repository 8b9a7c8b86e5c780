package zelian.assessment.scoring;

/**
 * What share of the full mark was earned, exact until it is rounded once: {@code part} of {@code whole}.
 */
public record Share(long part, long whole) {

    public static final Share ALL = new Share(1, 1);
    public static final Share NOTHING = new Share(0, 1);

    public Share {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** As much of it as lies between nothing and all. */
    public static Share within(long part, long whole) {
        return new Share(Math.clamp(part, 0, whole), whole);
    }

    /** Hundredths of a point of a full mark in hundredths, half up. */
    public int points(int full) {
        return (int) ((2 * full * part + whole) / (2 * whole));
    }

    /** In hundredths of a percent, half up. */
    public int basisPoints() {
        return points(10_000);
    }
}
