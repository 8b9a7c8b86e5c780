package zelian.renewal.year;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;

/**
 * A year that was opened from the one before (年度).
 *
 * @param unit the party office that opened it
 * @param gatheredOn when suggestions were last gathered
 * @param state the badge word: 筹备中 until its first list is issued, then 进行中, at last 已结年
 */
public record Year(
        UUID id, int year, UnitId unit, LocalDate openedOn, String openerName, LocalDate gatheredOn, String state) {

    public int former() {
        return year - 1;
    }

    /** 2027 年度. */
    public String inWords() {
        return year + " 年度";
    }

    /** The last day of the year it follows. */
    public LocalDate lastDayBefore() {
        return LocalDate.of(former(), 12, 31);
    }
}
