package zelian.supervision;

import java.util.UUID;

/** Identifies what an inspection found (督责发现的问题). */
public record FindingId(UUID value) {

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
