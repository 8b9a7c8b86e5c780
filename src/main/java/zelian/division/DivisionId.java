package zelian.division;

import java.util.UUID;

/** Identifies one version of a year's division of tasks (任务分工的一版). */
public record DivisionId(UUID value) {

    public static DivisionId of(String text) {
        return new DivisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
