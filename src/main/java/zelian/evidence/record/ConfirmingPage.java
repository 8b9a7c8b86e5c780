package zelian.evidence.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * What others entered in the reader's name and waits for them (待我确认); and before many are confirmed at
 * once, what will happen.
 *
 * @param unfinished what the reader entered and has to finish: drafts, and what was sent back
 * @param plan what will happen; null while choosing
 */
public record ConfirmingPage(
        List<RecordRow> awaiting,
        List<RecordRow> unfinished,
        @Nullable Plan plan) implements Page {

    /** Which are confirmed and what that finishes; which are left out, and why. */
    public record Plan(List<Item> confirmed, Map<String, String> leftOut) {}

    /** One to be confirmed. */
    public record Item(String id, String words, String finishes) {}
}
