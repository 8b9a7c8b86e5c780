package zelian.accountability.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** Proposals the reader handed in or their body receives: number, kind, dates and state, nothing of what they say. */
public record ProposalsPage(@Nullable String state, List<Option> states, Pageful<Row> rows, boolean mayPropose)
        implements Page {

    /** One proposal; the light is that of the answer while it is awaited. */
    public record Row(
            String address,
            String number,
            String origin,
            String receiver,
            String day,
            String state,
            @Nullable Light light) {}
}
