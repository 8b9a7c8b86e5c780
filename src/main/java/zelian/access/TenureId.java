package zelian.access;

import java.util.UUID;

/** Identifies one person's holding of one post from a day to a day (任职). */
public record TenureId(UUID value) {

    public static TenureId of(String text) {
        return new TenureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
