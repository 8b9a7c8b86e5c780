package zelian.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way an object takes (流程的一步): done, now or to come.
 *
 * @param lines who and when, at most three short lines
 */
public record Step(String title, Phase phase, List<String> lines) {

    /** Where a step stands. */
    public enum Phase {
        DONE,
        NOW,
        TO_COME
    }

    /** Class of the style sheet; null for what is to come. */
    public @Nullable String style() {
        return switch (phase) {
            case DONE -> "step-done";
            case NOW -> "step-now";
            case TO_COME -> null;
        };
    }

    public static Step done(String title, String... lines) {
        return new Step(title, Phase.DONE, List.of(lines));
    }

    public static Step now(String title, String... lines) {
        return new Step(title, Phase.NOW, List.of(lines));
    }

    public static Step toCome(String title, String... lines) {
        return new Step(title, Phase.TO_COME, List.of(lines));
    }
}
