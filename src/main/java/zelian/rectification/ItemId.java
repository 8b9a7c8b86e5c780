package zelian.rectification;

import java.util.UUID;

/** Identifies one fault to be put right (整改事项). */
public record ItemId(UUID value) {

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
