package zelian.evidence.record;

import java.util.List;
import zelian.ui.Months;
import zelian.ui.Page;

/**
 * What the reader did this year (我的记实), month by month.
 *
 * @param rhythm what the months show, in words
 */
public record OwnRecordsPage(int year, String name, Months months, String rhythm, int awaiting, List<Month> byMonth)
        implements Page {

    /** The records of one month, the latest first. */
    public record Month(String label, List<RecordRow> records) {}
}
