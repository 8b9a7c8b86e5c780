package zelian.guide.showing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * How it is done, on the page of a duty or a task, and beside the empty form of a record.
 *
 * @param address of the guide; null if there is none yet
 * @param write where the reader writes one; null if it is not theirs to write
 */
public record GuidePart(
        @Nullable String address,
        List<Fact> steps,
        String ask,
        String form,
        String example,
        @Nullable String write) implements Page {

    /** The steps, each with its number. */
    static List<Fact> numbered(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Fact("第 " + (i + 1) + " 步", steps.get(i)))
                .toList();
    }
}
