package zelian.usage;

import java.util.UUID;

/** Identifies one action on a result or a decision (一项运用). */
public record UseId(UUID value) {

    public static UseId of(String text) {
        return new UseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
