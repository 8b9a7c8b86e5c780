package zelian.accountability.start;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;
import zelian.common.Period;

/**
 * A start that a superior entrusts to a body which has no authority of its own over that unit (指定启动, 条例第九条), by
 * document and for a stretch of days.
 */
record Commission(UUID id, UnitId body, UnitId unit, String document, LocalDate since, LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return new Period(since, until).contains(day);
    }
}
