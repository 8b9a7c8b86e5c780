package zelian.notice;

import zelian.access.Viewer;
import zelian.ui.Ring;

/** Gives the start page its ring of the year (环形闭环图), counted over what the viewer may see. Answered by analysis. */
public interface RingSource {

    Ring ring(Viewer viewer);
}
