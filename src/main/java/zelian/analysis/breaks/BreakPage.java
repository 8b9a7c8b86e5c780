package zelian.analysis.breaks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * Where the chain is broken (断链报告): how much of what kind, then place by place, the oldest first.
 *
 * @param oldest for how many days the oldest has been broken
 */
public record BreakPage(
        long all,
        int oldest,
        List<Summary> summary,
        List<Option> gaps,
        @Nullable String gap,
        List<Option> units,
        @Nullable String unit,
        Pageful<Line> breaks)
        implements Page {

    /** One place. */
    public record Line(
            String unit,
            String label,
            String missing,
            String kind,
            String title,
            String address,
            String chain,
            LocalDate since,
            int days,
            String turn,
            String act) {}
}
