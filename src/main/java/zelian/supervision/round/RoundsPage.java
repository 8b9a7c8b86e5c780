package zelian.supervision.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** Rounds of inspections (督责轮次), the latest first. */
public record RoundsPage(@Nullable String state, List<Option> states, Pageful<Row> rows, boolean mayDraw)
        implements Page {

    /** One of them. {@code visits} in words: 检查 5 / 8 次. */
    public record Row(
            String address,
            String title,
            String number,
            String period,
            String lead,
            int units,
            String visits,
            int findings,
            int open,
            String state) {}
}
