package zelian.duty;

import java.util.UUID;

/** Identifies a duty (责任) through every version of its list. */
public record DutyId(UUID value) {

    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
