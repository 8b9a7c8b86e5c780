package zelian.risk.card;

import zelian.common.Rejected;

/**
 * How likely a risk is and how much it would do (可能性、影响), each from 1 to 5.
 *
 * @throws Rejected {@code risk.out-of-range} outside of that
 */
public record Rating(int likelihood, int impact) {

    public static final int MOST = 5;

    public Rating {
        check("likelihood", likelihood);
        check("impact", impact);
    }

    /** 风险值: 1 to 25. */
    public int value() {
        return likelihood * impact;
    }

    /** 4 × 5 = 20. */
    public String inWords() {
        return likelihood + " × " + impact + " = " + value();
    }

    private static void check(String field, int points) {
        if (points < 1 || points > MOST) {
            throw Rejected.because("risk.out-of-range", points).at(field);
        }
    }
}
