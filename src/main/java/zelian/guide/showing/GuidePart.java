package zelian.guide.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * How it is done, on the page of a duty or a task, and beside the empty form of a record.
 *
 * @param address of the guide; null if there is none yet
 * @param write where the reader writes one; null if it is not theirs to write
 */
public record GuidePart(
        @Nullable String address, List<String> steps, String ask, String form, String example, @Nullable String write)
        implements Page {}
