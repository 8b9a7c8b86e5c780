package zelian.task;

import java.util.UUID;

/** Identifies one dated occurrence of a duty (履责任务). */
public record OccurrenceId(UUID value) {

    public static OccurrenceId of(String text) {
        return new OccurrenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
