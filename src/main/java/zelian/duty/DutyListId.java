package zelian.duty;

import java.util.UUID;

/** Identifies a duty list (责任清单) through all its versions. */
public record DutyListId(UUID value) {

    public static DutyListId of(String text) {
        return new DutyListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
