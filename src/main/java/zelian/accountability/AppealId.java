package zelian.accountability;

import java.util.UUID;

/** Identifies an appeal against a decision (申诉). */
public record AppealId(UUID value) {

    public static AppealId of(String text) {
        return new AppealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
