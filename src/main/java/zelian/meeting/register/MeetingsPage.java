package zelian.meeting.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;

/** The register of sessions (会议). */
public record MeetingsPage(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String year,
        List<Option> kinds,
        List<Option> years,
        Pageful<Row> rows,
        String query,
        boolean mayEnter)
        implements Page {

    public record Row(
            String address,
            String title,
            String number,
            String kind,
            String unit,
            String day,
            String attendance,
            String items,
            String state) {}
}
