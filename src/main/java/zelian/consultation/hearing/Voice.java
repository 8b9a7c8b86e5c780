package zelian.consultation.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * One who is asked (征求对象): a unit, or the holder of a post.
 *
 * @param tenure null for a unit
 * @param agreedOn when 无意见 was said; null if it was not
 * @param opinions how many it raised
 */
public record Voice(
        UUID id,
        UnitId unit,
        @Nullable TenureId tenure,
        @Nullable LocalDate agreedOn,
        int opinions) {

    public boolean answered() {
        return agreedOn != null || opinions > 0;
    }

    /** The badge word: silence is no answer, unless the notice said so. */
    public String wordOn(LocalDate day, Consultation consultation) {
        if (agreedOn != null) {
            return "无意见";
        }
        if (opinions > 0) {
            return "已提意见";
        }
        return consultation.openOn(day) ? "未答复" : consultation.silenceAgrees() ? "视为无意见" : "逾期未答复";
    }
}
