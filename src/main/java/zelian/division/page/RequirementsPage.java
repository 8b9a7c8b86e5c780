package zelian.division.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Tab;

/** What the sessions asked for and which lines carry it out (会议→任务转化表); what nothing carries out stands out. */
public record RequirementsPage(Link division, String title, List<Tab> tabs, List<Row> rows, String total)
        implements Page {

    /** @param address of the item; null if the reader may not open the session */
    public record Row(
            String session, String subject, @Nullable String address, String conclusion, List<Link> lines) {}
}
