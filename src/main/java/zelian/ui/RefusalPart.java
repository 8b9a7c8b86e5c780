package zelian.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside a form that was turned down; zelian.js puts every part where it belongs.
 *
 * @param what what is not allowed; null if only fields are wrong
 * @param source which text forbids it, since when
 * @param instead what to do instead; {@code [words](/address)} in it is a link
 * @param faults fields that are wrong
 */
public record RefusalPart(
        @Nullable String what,
        @Nullable String source,
        @Nullable String instead,
        List<Fault> faults) implements Page {

    /** One wrong field: its name in the form, and one sentence. */
    public record Fault(String field, String label, String message) {}

    @Override
    public int httpStatus() {
        return 422;
    }
}
