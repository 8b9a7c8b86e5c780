package zelian.accountability.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** Cases the reader may know of: number, kind, dates and state, nothing of what they say. */
public record CasesPage(@Nullable String state, List<Option> states, Pageful<Row> rows, boolean mayStart)
        implements Page {

    /** One case. */
    public record Row(
            String address,
            String number,
            String kind,
            String body,
            String requestedOn,
            String endedOn,
            String state) {}
}
