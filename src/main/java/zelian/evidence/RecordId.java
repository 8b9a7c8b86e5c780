package zelian.evidence;

import java.util.UUID;

/** Identifies a record of what was done (记实). */
public record RecordId(UUID value) {

    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
