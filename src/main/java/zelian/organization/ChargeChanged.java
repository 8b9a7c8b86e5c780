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

    /** Who has the unit on one side of the change. */
    public record Side(TenureId tenure, String name) {}

    /** The change as the ledger says it; a side is null where the unit is nobody's. */
    public static ChargeChanged told(
            Viewer by, Kind kind, UnitId unit, String unitName, @Nullable Side from, @Nullable Side to, LocalDate day) {
        return new ChargeChanged(
                by,
                kind,
                unit,
                from == null ? null : from.tenure,
                to == null ? null : to.tenure,
                day,
                day + " 起，" + unitName + "的" + kind.label() + "由 " + (from == null ? "（无）" : from.name) + " 变更为 "
                        + (to == null ? "（无）" : to.name));
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
