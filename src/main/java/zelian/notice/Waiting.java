package zelian.notice;

import java.util.List;
import zelian.access.Viewer;

/** Everything that waits for a viewer, from all modules: the inbox, its count, the start page. */
public interface Waiting {

    /** At most this many are shown or counted; who has more sees the soonest. */
    int MOST = 200;

    /** The soonest first; what has no day comes last. */
    List<Matter> of(Viewer viewer);

    /** The address of the object's page. */
    String address(Matter matter);
}
