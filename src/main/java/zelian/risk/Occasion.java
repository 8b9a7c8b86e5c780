package zelian.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;

/**
 * Something that happened, for which risks are looked at again before their time (触发调整原因).
 *
 * @param unit where it happened; null if everywhere
 * @param about the words by which cards are told that it concerns; empty if it concerns all of the unit
 * @param why in one sentence, as the cards will show it; nothing sealed
 * @param source what it was, so that the same thing asks only once
 * @param day when it came about; cards assessed later were assessed knowing it
 */
public record Occasion(Kind kind, @Nullable UnitId unit, String about, String why, UUID source, LocalDate day) {

    /** What happened. */
    public enum Kind {
        /** A rule that a measure rests on changed (制度修订). */
        RULE,
        /** Somebody was held to account (案件). */
        CASE,
        /** Supervision found a shortfall (检查发现). */
        FINDING,
        /** The card did not pass an inspection (检查验收). */
        CHECK
    }
}
