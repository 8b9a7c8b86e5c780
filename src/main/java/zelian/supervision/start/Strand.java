package zelian.supervision.start;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;
import zelian.ui.Link;
import zelian.ui.MattersPart;

/** One strand of 督责 (rounds of inspections, findings, letters) as the page it begins at shows it to one reader. */
public interface Strand {

    /** The first comes first. */
    int order();

    Shown shown(Viewer viewer);

    /**
     * How it stands.
     *
     * @param counts how many stand where, each the way to them; only those that are not none
     * @param note what the counts do not say; null for nothing
     * @param pressing what presses most, a few
     * @param none what to say while there is nothing
     * @param begin how the reader begins another; null if they may not
     */
    record Shown(
            String title,
            List<Count> counts,
            @Nullable String note,
            List<MattersPart.Row> pressing,
            String none,
            Link all,
            @Nullable Link begin) {}

    /** 待签收 3 件. */
    record Count(String label, String figure, String address, boolean late) {}
}
