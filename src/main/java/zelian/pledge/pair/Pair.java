package zelian.pledge.pair;

import zelian.access.Directory.Holder;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * Two who are to sign a letter of duty with each other on a day (对).
 *
 * @param body the leading body at the top of their tree
 * @param upper 甲方, who hands responsibility over
 * @param lower 乙方, who takes it on; the letter belongs to the unit of this post
 */
public record Pair(Tier tier, UnitId body, Holder upper, Holder lower) {

    public UnitId unit() {
        return lower.unit();
    }

    /** Whether these two tenures are its sides. */
    public boolean joins(TenureId one, TenureId other) {
        return upper.tenure().equals(one) && lower.tenure().equals(other);
    }
}
