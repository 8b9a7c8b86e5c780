package zelian.usage;

import java.util.UUID;

/** Identifies one check of eligibility (资格核查). */
public record VettingId(UUID value) {

    public static VettingId of(String text) {
        return new VettingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
