package zelian.renewal.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found in the old year that the new one should consider.
 *
 * @param source what it is, so that it comes once
 * @param object the object of the chain it stands on, of that kind; mostly the same
 */
record Found(
        String kind,
        UUID source,
        UUID object,
        UUID unit,
        String title,
        String note,
        LocalDate day,
        @Nullable LocalDate due) {}
