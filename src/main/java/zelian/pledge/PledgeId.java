package zelian.pledge;

import java.util.UUID;

/** Identifies a letter of duty (责任书). */
public record PledgeId(UUID value) {

    public static PledgeId of(String text) {
        return new PledgeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
