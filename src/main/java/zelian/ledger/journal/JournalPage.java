package zelian.ledger.journal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * The ledger as a list.
 *
 * @param whole whether the reader sees all of it, and may take it away
 * @param head the last signed head in words; null while there is none
 */
public record JournalPage(
        Filter filter,
        List<Option> kinds,
        Pageful<Row> rows,
        boolean whole,
        @Nullable String head) implements Page {

    /** What the reader asked for, as typed. */
    public record Filter(
            @Nullable String from,
            @Nullable String to,
            @Nullable String who,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String act,
            @Nullable UUID object) {}

    /**
     * @param number counted from 1; null while the entry waits for its number
     * @param day the day of business, where it is not the day of the clock
     * @param address the object's page; null if the reader may not open it
     */
    public record Row(
            UUID id,
            @Nullable Long number,
            String at,
            @Nullable String day,
            String name,
            String title,
            String sentence,
            String object,
            @Nullable String address,
            String unit) {}
}
