package zelian.pledge.pair;

import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * Where no pair could be made, and what to do about it.
 *
 * @param what where, such as 机关党委
 * @param address where it is put right; null if there is nothing to put right
 */
public record LeftOut(
        Tier tier,
        UnitId unit,
        String what,
        String why,
        String instead,
        @Nullable String address) {}
