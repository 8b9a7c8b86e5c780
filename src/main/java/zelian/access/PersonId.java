package zelian.access;

import java.util.UUID;

/** Identifies a person (人员) for life, across every post they hold. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
