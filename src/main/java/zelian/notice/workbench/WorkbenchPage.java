package zelian.notice.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Ring;

/**
 * The page one starts from (工作台).
 *
 * @param who name and place in the chain, such as 陈敬之，第一责任人
 * @param next the one next act: 签批 3 件; null if nothing waits
 * @param ring null for the three administrators and while nobody answers for it
 * @param table whether the ring is shown as its table
 */
public record WorkbenchPage(
        String who,
        int waiting,
        long late,
        long today,
        @Nullable Link next,
        @Nullable Ring ring,
        boolean table,
        List<Page> beside,
        List<Page> below)
        implements Page {}
