package zelian.problem.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * On the page of a finding, an item or a suggestion: the problems raised from it, and the way to raise one.
 *
 * @param raise where to raise one; null if the reader may not
 */
public record RaisedPart(List<Row> rows, @Nullable String raise) implements Page {

    public record Row(String address, String title, String state) {}
}
