package zelian.guide.writing;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;

/**
 * What a guide is about, whatever its editions say.
 *
 * @param unit the body whose duties it goes with
 * @param matter the duty's matter; empty if it goes with the whole aspect
 */
public record Guide(UUID id, UnitId unit, String aspect, String matter, LocalDate begunOn) {

    /** 专题研究全面从严治党工作, or 作风建设（整个方面）. */
    public String title() {
        return matter.isEmpty() ? aspect + "（整个方面）" : matter;
    }
}
