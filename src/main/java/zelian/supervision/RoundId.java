package zelian.supervision;

import java.util.UUID;

/** Identifies a round of inspections (督责轮次). */
public record RoundId(UUID value) {

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
