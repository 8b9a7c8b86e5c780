package zelian.access;

import java.time.LocalDate;
import java.util.UUID;
import zelian.common.Rejected;

/**
 * Which years are closed by decision (结年). What happened in a closed year is no longer entered; it is only put right
 * (更正), with leave, and marked. Whoever keeps facts that belong to a year asks here before changing one; what is open
 * may be finished in the new year, on a day of the new year. {@code renewal} answers.
 */
public interface ClosedYears {

    /**
     * Lets through what belongs to an open year, and what puts a closed one right with leave; the latter is marked in
     * the history of the object.
     *
     * @param day the day the fact belongs to, not the day it is typed
     * @param what the act in words, such as 记实
     * @throws Rejected {@code renewal.year-closed} if the year is closed and there is no leave for the unit
     */
    void require(Viewer by, UnitId unit, LocalDate day, Fact fact, String what);

    /** Whether {@link #require} would let it through on the day {@code today}. */
    boolean allows(UnitId unit, LocalDate day, LocalDate today);

    /** {@link #require} for what belongs to a year as a whole, such as its duty list. */
    default void require(Viewer by, UnitId unit, int year, Fact fact, String what) {
        require(by, unit, LocalDate.of(year, 12, 31), fact, what);
    }

    /** The object that is changed, as in {@code pub_node}. */
    record Fact(String kind, UUID id) {}
}
