package zelian.ui;

import java.util.Optional;
import java.util.UUID;
import zelian.access.Viewer;

/**
 * What a module above has to say on the page of an object below it: the chain around it, its tasks, its
 * records. A page shows the parts of all beans, so no module links upward.
 */
public interface PagePart {

    /** Smaller comes first. */
    int order();

    /** Where it stands on the page. */
    default Place place() {
        return Place.MAIN;
    }

    /** The part for this object and reader, if there is anything to say. */
    Optional<Page> part(String kind, UUID id, Viewer viewer);

    /** The two places of an object page: under its own sections, or in the panel at the right. */
    enum Place {
        MAIN,
        SIDE
    }
}
