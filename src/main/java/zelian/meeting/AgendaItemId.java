package zelian.meeting;

import java.util.UUID;

/** Identifies one item of a session (议定事项). */
public record AgendaItemId(UUID value) {

    public static AgendaItemId of(String text) {
        return new AgendaItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
