package zelian.supervision;

import java.util.UUID;

/** Identifies a letter (函件). */
public record LetterId(UUID value) {

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
