package zelian.publicity;

import java.util.UUID;

/** Identifies one making known of a version of a list (一次公开). */
public record PublicationId(UUID value) {

    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
