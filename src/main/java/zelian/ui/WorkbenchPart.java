package zelian.ui;

import java.util.Optional;
import zelian.access.Viewer;

/** A section of the start page (工作台), given by the module that knows it; empty if this reader needs none. */
public interface WorkbenchPart {

    /** Smaller comes first. */
    int order();

    /** Where on the start page. */
    default Place place() {
        return Place.BELOW;
    }

    Optional<Page> part(Viewer viewer);

    /** The two places beside the ring of the year. */
    enum Place {
        /** The right column: short lists of what is to be done and what is coming up. */
        BESIDE,
        /** The whole width beneath. */
        BELOW
    }
}
