package zelian.assessment.counting;

import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.assessment.AppraisalId;
import zelian.assessment.scoring.Grade;
import zelian.assessment.scoring.Score;
import zelian.assessment.scoring.Share;
import zelian.assessment.scoring.Tally;

/**
 * The result of one unit in one appraisal: inputs and score, in the order of the scheme's scored indicators.
 *
 * @param met and {@code whole}: what was counted; of marks, the share earned; none of none where it is missing
 * @param base in hundredths of a percent; {@link Tally#NO_BASE} where there is none
 * @param fulls and {@code points}: hundredths of a point; {@link Score#MISSING} where it is missing
 */
public record Result(
        UUID id,
        AppraisalId appraisal,
        UnitId unit,
        String unitName,
        int[] met,
        int[] whole,
        int[] base,
        int[] fulls,
        int[] points,
        OptionalInt total,
        @Nullable Grade grade,
        boolean vetoed) {

    public boolean missing(int index) {
        return points[index] == Score.MISSING;
    }

    /** What share of its full mark was earned; nothing to say of what is missing or worth nothing. */
    public @Nullable Share share(int index) {
        return missing(index) || fulls[index] == 0 ? null : Share.within(points[index], fulls[index]);
    }
}
