package zelian.assessment.scoring;

import java.util.List;

/**
 * Whether an indicator tells units apart (区分度): nearly all pass, nearly all fail, or all get the same.
 *
 * @param pass from which share of the full mark on a unit passes, percent
 * @param low and {@code high}: between which pass rates an indicator is of use, percent
 * @param spread how many percent must at least lie between best and worst
 * @param least from how many units on it is asked at all
 */
public record Discernment(int pass, int low, int high, int spread, int least) {

    /** What is wrong with it, if anything. */
    public enum Flag {
        NONE(""),
        NEARLY_ALL_PASS("几乎都达标，标准偏低"),
        NEARLY_ALL_FAIL("几乎都不达标，标准偏高"),
        ALL_ALIKE("各单位得分相近，区分不开");

        private final String label;

        Flag(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How an indicator did: pass rate in percent, and its flag. */
    public record Finding(int units, int passRate, Flag flag) {}

    /** Of the units for which it is not missing. */
    public Finding of(List<Share> shares) {
        var units = shares.size();
        if (units == 0) {
            return new Finding(0, 0, Flag.NONE);
        }
        var passed = shares.stream()
                .filter(share -> share.basisPoints() >= pass * 100)
                .count();
        var rate = new Share(passed, units).points(100);
        return new Finding(units, rate, units < least ? Flag.NONE : flag(shares, rate));
    }

    private Flag flag(List<Share> shares, int rate) {
        if (rate > high) {
            return Flag.NEARLY_ALL_PASS;
        }
        if (rate < low) {
            return Flag.NEARLY_ALL_FAIL;
        }
        var statistics = shares.stream().mapToInt(Share::basisPoints).summaryStatistics();
        return statistics.getMax() - statistics.getMin() < spread * 100 ? Flag.ALL_ALIKE : Flag.NONE;
    }
}
