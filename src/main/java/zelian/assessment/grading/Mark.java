package zelian.assessment.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.assessment.IndicatorId;
import zelian.assessment.scoring.Level;

/**
 * What one grader gave one unit for one indicator (核分).
 *
 * @param points of a hundred, in hundredths
 * @param level the grade it comes from, where grades are given
 * @param deductions what was taken off and why, where points are taken off
 */
public record Mark(
        UnitId unit,
        IndicatorId indicator,
        int seat,
        int points,
        @Nullable Level level,
        List<Deduction> deductions) {

    /**
     * Points taken off (扣分): never without the circumstance and the text.
     *
     * @param points of a hundred, in hundredths
     */
    public record Deduction(int points, String circumstance, String source) {}
}
