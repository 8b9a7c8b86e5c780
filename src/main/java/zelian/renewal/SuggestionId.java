package zelian.renewal;

import java.util.UUID;

/** Identifies what one year leaves to the next to consider (上年建议). */
public record SuggestionId(UUID value) {

    public static SuggestionId of(String text) {
        return new SuggestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
