package zelian.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.ledger.Recorded;

/**
 * From a day on, another member is in charge (分管) of a unit, or supervises it (归口监督). One event a unit.
 *
 * @param from whose it was until the day before; null if it was nobody's
 * @param to whose it is from the day on; null if it is nobody's
 */
public record ChargeChanged(
        Viewer by,
        Kind of,
        UnitId unit,
        @Nullable TenureId from,
        @Nullable TenureId to,
        LocalDate day,
        String sentence) implements Recorded {

    /** 分管, or 归口监督. */
    public enum Kind {
        CHARGE("分管"),
        CARE("归口监督");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Override
    public String act() {
        return of == Kind.CHARGE ? "organization.charge-changed" : "organization.care-changed";
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
