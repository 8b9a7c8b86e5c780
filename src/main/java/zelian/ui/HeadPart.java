package zelian.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/** What a module has to say in the frame of every page: the inbox count, the acting post, the demonstration's bar. */
public interface HeadPart {

    Place place();

    /** Smaller comes first (further left). */
    default int order() {
        return 100;
    }

    /** The part for this reader; {@code viewer} is null before signing in. */
    Optional<Page> part(@Nullable Viewer viewer);

    /** Where in the frame. */
    enum Place {
        /** A line above the head. */
        BAR,
        /** Beside the logotype: organisation and year. */
        UNIT,
        /** At the right of the search box: inbox. */
        HEAD,
        /** The right end: who one is and under which post one acts. Without a part, name and title are shown. */
        PERSON,
        /** The foot. */
        FOOT
    }
}
