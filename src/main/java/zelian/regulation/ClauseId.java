package zelian.regulation;

import java.util.UUID;

/** Identifies a clause (条款) for good: computed from its regulation's file name and its number. */
public record ClauseId(UUID value) {

    public static ClauseId of(String text) {
        return new ClauseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
