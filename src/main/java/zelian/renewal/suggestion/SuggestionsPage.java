package zelian.renewal.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The suggestions of a year, filtered, with boxes for whoever decides. */
public record SuggestionsPage(
        int year,
        @Nullable String state,
        @Nullable String origin,
        @Nullable String unit,
        List<Option> states,
        List<Option> origins,
        List<Option> units,
        Pageful<Row> rows,
        boolean mayDecide)
        implements Page {

    /**
     * One suggestion.
     *
     * @param now how its source stands today, in words
     * @param outcome where it went, or why not; empty while it is open
     */
    public record Row(
            String id,
            String address,
            String title,
            String origin,
            String note,
            String now,
            String unit,
            String day,
            String place,
            String state,
            String outcome,
            boolean open) {}
}
