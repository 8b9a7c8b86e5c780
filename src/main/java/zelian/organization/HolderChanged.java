package zelian.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PostId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * A post passed to another person on a day (变更), or fell vacant. Who takes over what is open is said by
 * {@link PostPassed}.
 *
 * @param from the tenure that ended the day before
 * @param to the tenure that begins on the day; null if the post stays vacant, and matters wait where they are
 * @param day first day of the successor, or of the vacancy
 */
public record HolderChanged(
        Viewer by,
        PostId post,
        TenureId from,
        @Nullable TenureId to,
        LocalDate day,
        UnitId unit,
        String sentence,
        Map<String, String> before,
        Map<String, String> after)
        implements Recorded {

    @Override
    public String act() {
        return "organization.holder-changed";
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public UUID id() {
        return unit.value();
    }
}
