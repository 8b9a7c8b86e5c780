package zelian.problem;

import java.util.UUID;

/** Identifies a problem on the list (问题). */
public record ProblemId(UUID value) {

    public static ProblemId of(String text) {
        return new ProblemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
