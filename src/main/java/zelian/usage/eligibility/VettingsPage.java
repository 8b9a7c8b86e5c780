package zelian.usage.eligibility;

import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** Checks of eligibility, the latest first; who is asked about stands on the page of each only. */
public record VettingsPage(Pageful<Row> rows, boolean mayAsk) implements Page {

    /** One check. */
    public record Row(
            String address,
            String title,
            String asOf,
            String askedOn,
            String number,
            @Nullable Light light,
            String state) {}
}
