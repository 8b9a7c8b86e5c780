package zelian.assessment;

import java.util.UUID;

/** Identifies a session before which debriefs are held (述责会). */
public record SessionId(UUID value) {

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
