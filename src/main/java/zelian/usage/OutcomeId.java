package zelian.usage;

import java.util.UUID;

/** Identifies what is used (成果): a result, or the case of a decision, by that one's own id. */
public record OutcomeId(UUID value) {

    public static OutcomeId of(String text) {
        return new OutcomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
