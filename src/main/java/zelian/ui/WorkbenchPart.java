package zelian.ui;

import java.util.Optional;
import zelian.access.Viewer;

/** A section of the start page (工作台), given by the module that knows it; empty if this reader needs none. */
public interface WorkbenchPart {

    int order();

    Optional<Page> part(Viewer viewer);
}
