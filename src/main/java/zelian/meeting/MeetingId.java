package zelian.meeting;

import java.util.UUID;

/** Identifies a session of a body (会议). */
public record MeetingId(UUID value) {

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
