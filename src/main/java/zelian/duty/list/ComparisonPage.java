package zelian.duty.list;

import java.util.List;
import java.util.UUID;
import zelian.duty.Drafts;
import zelian.ui.Option;
import zelian.ui.Page;

/** Two versions of a list, item by item. */
public record ComparisonPage(
        UUID list,
        String title,
        String from,
        String to,
        String note,
        List<Line> added,
        List<Line> changed,
        List<Line> dropped,
        int same,
        List<Option> versions)
        implements Page {

    /** One item and, if it changed, the columns that read differently. */
    public record Line(
            UUID duty, int ordinal, String subject, String matter, String content, List<Drafts.Change> changes) {}
}
