package zelian.notice;

import java.time.LocalDate;
import java.util.List;
import zelian.access.Viewer;
import zelian.common.Period;

/**
 * What a module has open that waits for somebody. Each module declares one bean and answers from its own
 * tables, so that a matter that is dealt with is gone at once, everywhere. When a holder changes, the
 * module moves what is open; here it follows by itself.
 */
public interface Matters {

    /**
     * What waits for this viewer under the post acted under (and what waits for the person as such), the
     * soonest first, at most {@code limit}. Asked on every page: one statement, by an index on the owner.
     */
    List<Matter> waitingFor(Viewer viewer, int limit);

    /**
     * Everything open, of everyone, that is due on one of these days, for reminders. Matters that are not
     * to be reminded of are left out.
     *
     * @param day today: what waits for whoever is in a role waits for those in it now
     */
    List<Matter> due(Period days, LocalDate day);
}
