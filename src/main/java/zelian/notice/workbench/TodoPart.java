package zelian.notice.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.ui.Page;

/** What waits for the reader, the most urgent of it: 待签 for who signs, 本月三件事 for who heads a unit. */
public record TodoPart(String title, List<Todo> todos, int all) implements Page {

    /** One matter. */
    public record Todo(
            String act,
            String title,
            String address,
            @Nullable String second,
            @Nullable Light light) {}
}
