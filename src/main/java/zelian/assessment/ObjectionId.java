package zelian.assessment;

import java.util.UUID;

/** Identifies an objection to a result (申诉). */
public record ObjectionId(UUID value) {

    public static ObjectionId of(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
