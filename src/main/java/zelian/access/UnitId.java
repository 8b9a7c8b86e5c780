package zelian.access;

import java.util.UUID;

/** Identifies a unit (单位) through every change of its name. */
public record UnitId(UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
