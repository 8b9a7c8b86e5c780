package zelian.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;
import zelian.ui.Ring;

/** Gives the start page its ring of a year (环形闭环图), counted over what the viewer may see. Answered by analysis. */
public interface RingSource {

    /** The years there is a ring of, the newest first. */
    List<Integer> years(Viewer viewer);

    /** The ring of one of these; without one, of the year that runs for this viewer: the newest they have duties of. */
    Ring ring(Viewer viewer, @Nullable Integer year);
}
