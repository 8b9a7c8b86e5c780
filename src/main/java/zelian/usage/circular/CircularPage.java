package zelian.usage.circular;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The circular of an appraisal.
 *
 * @param issue null while it is a draft
 * @param publishes whether the reader publishes it
 * @param approved whether anything in it was approved; without, there is nothing to publish
 */
public record CircularPage(
        String address,
        String title,
        Circular.@Nullable Issue issue,
        List<Circular.Line> lines,
        boolean publishes,
        boolean approved,
        String demand)
        implements Page {}
