package zelian.supervision;

import java.util.UUID;

/** Identifies one visit of a round to one unit (督责检查). */
public record VisitId(UUID value) {

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
