package zelian.notice.inbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;
import zelian.ui.Pageful;

/**
 * What waits for the reader, by urgency, and what they were told.
 *
 * @param act only matters with this act are shown; null for all
 */
public record InboxPage(
        int count, @Nullable String act, List<Group> groups, Pageful<Told> told, long unread, String dayInWords)
        implements Page {

    /** 已逾期 · 3 个工作日内 · 以后. */
    public record Group(String title, List<Todo> todos) {}

    /** One matter. */
    public record Todo(
            String title,
            String address,
            @Nullable Light light,
            @Nullable String second) {}

    /** One note. */
    public record Told(UUID id, String title, @Nullable String second, String day, String sort, boolean read) {}
}
