package zelian.renewal.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The years there are, the newest first.
 *
 * @param next the year that can be opened now; null if none can, or the reader does not open years
 */
public record YearsPage(List<Row> rows, @Nullable Integer next) implements Page {

    /** One year that was opened. */
    public record Row(int year, String openedOn, String opener, String state, int lists, int whole, int undecided) {}
}
