package zelian.ui;

import java.util.Map;
import zelian.access.Viewer;

/** How many matters of each link of the chain wait for a reader: the only numbers of the side navigation. */
public interface TodoCounts {

    Map<ChainLink, Integer> counts(Viewer viewer);
}
