package zelian.notice.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Ring;
import zelian.ui.Tab;

/**
 * The page one starts from (工作台).
 *
 * @param who name and place in the chain, such as 陈敬之，第一责任人
 * @param next the one next act: 签批 3 件; null if nothing waits
 * @param ring null for the three administrators and while nobody answers for it
 */
public record WorkbenchPage(
        String who,
        int waiting,
        long late,
        long today,
        @Nullable Link next,
        @Nullable Shown ring,
        List<Page> beside,
        List<Page> below)
        implements Page {

    /**
     * The ring of one year.
     *
     * @param table whether it is shown as its table
     * @param years the years to choose from; empty if there is but one
     * @param other the same in its other form
     * @param caveat why it is not the ring of the calendar's year; null if it is, or was asked for
     */
    public record Shown(
            Ring of,
            boolean table,
            List<Tab> years,
            Link other,
            @Nullable String caveat) {}
}
