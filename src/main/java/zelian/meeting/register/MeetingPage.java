package zelian.meeting.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Fact;
import zelian.ui.Page;

/**
 * One session: who was there and what was concluded.
 *
 * @param notice what is to be known before reading; null if nothing is
 * @param keeps whether the reader keeps the register
 * @param item the item that is being worded anew; null if none is
 */
public record MeetingPage(
        String address,
        String title,
        String state,
        String unit,
        String day,
        @Nullable String notice,
        List<Fact> facts,
        List<Item> items,
        boolean keeps,
        @Nullable Item item,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /** One item; {@code parts}: what modules above made of it. */
    public record Item(String id, String address, int ordinal, String subject, String conclusion, List<Page> parts) {}
}
