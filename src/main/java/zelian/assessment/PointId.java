package zelian.assessment;

import java.util.UUID;

/** Identifies one point fed back after a debrief (反馈问题). */
public record PointId(UUID value) {

    public static PointId of(String text) {
        return new PointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
