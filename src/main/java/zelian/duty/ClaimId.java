package zelian.duty;

import java.util.UUID;

/** Identifies one person's taking on of one duty (领受). */
public record ClaimId(UUID value) {

    public static ClaimId of(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
