package zelian.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/** Where the chain is broken on the reader's day, as far as the reader may know. One question in SQL, so every count agrees. */
public interface Breaks {

    /** Those at these objects. */
    List<Break> at(Collection<Ref> objects, Viewer viewer);

    /** How many there are, by kind of break and unit. */
    List<Total> totals(Viewer viewer);

    /**
     * How many breaks of a kind a unit has.
     *
     * @param oldest the day since which the oldest of them is broken
     */
    record Total(Gap gap, @Nullable UUID unit, int count, LocalDate oldest) {}
}
