package zelian.assessment;

import java.util.UUID;

/** Identifies one person's debrief of one year (述责报告). */
public record DebriefId(UUID value) {

    public static DebriefId of(String text) {
        return new DebriefId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
